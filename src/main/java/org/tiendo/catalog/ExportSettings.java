package org.tiendo.catalog;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The settings of the files that are written of sealed editions.
 *
 * @param isAfterSealing whether they are written whenever an edition is sealed by a night
 * @param formats at least one
 * @param hasBom whether CSV files for spreadsheets begin with a byte order mark, by which Excel knows UTF-8
 * @param keepDays the days after which housekeeping removes them
 */
public record ExportSettings(boolean isAfterSealing, Set<ExportFormat> formats, boolean hasBom, int keepDays) {

    static final ExportSettings USUAL = new ExportSettings(true, EnumSet.allOf(ExportFormat.class), false, 400);

    public ExportSettings {
        formats = Collections.unmodifiableSet(EnumSet.copyOf(formats));
    }
}
