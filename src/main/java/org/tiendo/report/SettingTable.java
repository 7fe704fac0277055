package org.tiendo.report;

import java.util.List;
import org.tiendo.catalog.Setting;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** The settings that are in force, each with its value and the place that it comes from; no secret is shown. */
public record SettingTable(List<Setting> settings) {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("setting", Align.LEFT, 26),
            new Column("value", Align.LEFT, 24),
            new Column("from", Align.LEFT, 28)));

    /** @param width the most characters of a line */
    public String render(int width) {
        return TABLE.render(
                settings.stream()
                        .map(setting -> List.of(
                                new Cell(setting.key()),
                                new Cell(value(setting)),
                                new Cell(setting.origin().isEmpty() ? "default" : setting.origin())))
                        .toList(),
                width);
    }

    /** All settings, for files. */
    public Listing<Setting> listing() {
        return Listing.of(settings, SettingColumn.values(), SettingColumn::of);
    }

    private static String value(Setting setting) {
        if (setting.isHidden()) {
            return "(a secret)";
        }
        return setting.text().isEmpty() ? "-" : setting.text();
    }
}
