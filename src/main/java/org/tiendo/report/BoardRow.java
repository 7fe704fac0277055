package org.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Text;
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
        return indicator == null ? snapshot.indicator() : language.of(indicator.name());
    }

    public String areaName(Language language) {
        return area == null ? snapshot.area() : language.of(area.name());
    }

    /** The unit in a language; as it was sealed where the home has another one now. */
    public String unit(Language language) {
        return shown(snapshot.unit(), indicator == null ? null : indicator.unit(), language);
    }

    /** The item of the plan in a language; as it was sealed where the home has another one now. */
    public String item(Language language) {
        return shown(snapshot.item(), indicator == null ? null : indicator.item(), language);
    }

    private static String shown(String sealed, @Nullable Text now, Language language) {
        return now != null && now.own().equals(sealed) ? language.of(now) : sealed;
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
