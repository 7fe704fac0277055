package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Editions.Sealing;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class DimensionsIT {

    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");

    private final TestLedger ledger;

    @TempDir
    private Path home;

    DimensionsIT(String kind) {
        ledger = TestLedger.empty(kind);
        List.of("indicator_text", "area_text", "edition_plan", "edition_item")
                .forEach(table -> ledger.jdbc().sql("DELETE FROM " + table).update());
    }

    @Test
    void writesWhatTheCatalogCallsThings() {
        write(catalog("Số cây trồng mới", "village"), 1);

        assertThat(rows("indicator_text", "code", "name_vi", "name_en", "unit", "decimals", "item", "good"))
                .containsExactly("trees_planted|Số cây trồng mới|Trees planted|cây|0|1|up");
        assertThat(rows("area_text", "code", "name_vi", "kind", "parent", "group_of", "valid_from", "valid_to"))
                .containsExactly(
                        "dry|Các xóm khô|group|-|village|-|-",
                        "north|Xóm Bắc|hamlet|village|-|2001-01-01|2030-12-31",
                        "village|Làng|village|-|-|-|-");
        assertThat(rows("edition_plan", "business_date", "revision", "title", "main_area"))
                .containsExactly("2024-03-31|1|The village in 2024|village");
    }

    @Test
    void takesOnNewWordsAndKeepsThoseOfWhatTheCatalogHasDropped() {
        write(catalog("Số cây trồng mới", "village"), 1);
        write(catalog("Cây mới trồng", "town"), 2);

        assertThat(rows("indicator_text", "code", "name_vi")).containsExactly("trees_planted|Cây mới trồng");
        assertThat(rows("area_text", "code")).containsExactly("dry", "north", "town", "village");
        assertThat(rows("edition_plan", "revision", "main_area")).containsExactly("1|village", "2|town");
    }

    @Test
    void cutsANameThatIsLongerThanItsColumn() {
        write(catalog("Ấ".repeat(1200), "village"), 1);

        assertThat(rows("indicator_text", "name_vi")).containsExactly("Ấ".repeat(1000));
    }

    private void write(Catalog catalog, int revision) {
        var edition = new Edition(LocalDate.of(2024, 3, 31), revision, NOW, NOW, 1, "0".repeat(64), null, 1);
        ledger.inTransaction(() -> {
            new Dimensions(ledger.jdbc()).write(new Sealing(edition, Sealing.Ending.SEALED), catalog);
            return edition;
        });
    }

    private Catalog catalog(String name, String main) {
        return HomeFolder.village(home)
                .write("config/areas.yaml", """
                        areas:
                          - {code: %1$s, name: {vi: Làng, en: Village}, kind: village}
                          - {code: north, name: {vi: Xóm Bắc, en: North}, kind: hamlet, parent: %1$s,
                             valid_from: 2001-01-01, valid_to: 2030-12-31, flags: [{flag: dry, basis: seen}]}
                          - {code: dry, name: {vi: Các xóm khô, en: Dry hamlets}, kind: group, members: {flag: dry, of: %1$s}}
                        """.formatted(main))
                .replace("config/indicators.yaml", "Số cây trồng mới", name)
                .replace("config/plans/2024.yaml", "area: village", "area: " + main)
                .replace("config/plans/2024.yaml", "[village]", "[" + main + "]")
                .replace("jobs/trees/job.yaml", "village", main)
                .catalog();
    }

    /** Null as a dash. */
    private List<String> rows(String table, String... columns) {
        return ledger.jdbc()
                .sql("SELECT " + String.join(", ", columns) + " FROM " + table + " ORDER BY 1")
                .query((row, number) -> {
                    List<String> cells = new ArrayList<>();
                    for (String column : columns) {
                        cells.add(Objects.requireNonNullElse(row.getString(column), "-"));
                    }
                    return String.join("|", cells);
                })
                .list();
    }
}
