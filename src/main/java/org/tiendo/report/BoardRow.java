package org.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.ledger.Snapshot;

/**
 * A snapshot with what people need to read it.
 *
 * @param indicator null when the home has dropped it since; its code is shown instead
 * @param area null when the home has dropped it since; its code is shown instead
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

    /** Decimals to show. */
    int decimals() {
        return indicator == null ? DEFAULT_DECIMALS : indicator.decimals();
    }

    /** Whether it speaks of several areas together, not of one place. */
    boolean isGroup() {
        return area != null && area.members() != null;
    }
}
