package org.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.ledger.Snapshot;

/**
 * A snapshot with the definitions that give its names and decimals.
 *
 * @param indicator null when the home no longer has it; its code is shown instead
 * @param area null when the home no longer has it; its code is shown instead
 */
public record BoardRow(
        Snapshot snapshot,
        @Nullable IndicatorDefinition indicator,
        @Nullable Area area) {

    private static final int DEFAULT_DECIMALS = 2;

    public String indicatorName(Language language) {
        if (indicator == null) {
            return snapshot.indicator();
        }
        return switch (language) {
            case VI -> indicator.nameVi();
            case EN -> indicator.nameEn();
        };
    }

    public String areaName(Language language) {
        if (area == null) {
            return snapshot.area();
        }
        return switch (language) {
            case VI -> area.nameVi();
            case EN -> area.nameEn();
        };
    }

    /** The number of decimals to show. */
    public int decimals() {
        return indicator == null ? DEFAULT_DECIMALS : indicator.decimals();
    }

    /** Returns whether it belongs to a group of areas and not to one area. */
    boolean isGroup() {
        return area != null && area.members() != null;
    }
}
