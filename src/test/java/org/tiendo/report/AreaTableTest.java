package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.TestText;

class AreaTableTest {

    private static final LocalDate END = LocalDate.of(2024, 6, 30);
    private static final LocalDate START = END.plusDays(1);
    private static final LocalDate FORMER = LocalDate.of(2024, 1, 1);
    private static final LocalDate LATER = LocalDate.of(2024, 12, 31);

    private final Areas areas = Areas.of(List.of(
            area("62", "Kon Tum", "province", List.of(), null, null),
            area(
                    "610",
                    "Đắk Glei",
                    "district",
                    parents(new Area.Parent("62", null, null)),
                    null,
                    END,
                    new Area.Successor("71", new BigDecimal("0.6")),
                    new Area.Successor("72", new BigDecimal("0.4"))),
            area("71", "Đắk Môn", "district", parents(new Area.Parent("62", null, null)), START, null),
            area("72", "Đắk Pék", "district", parents(new Area.Parent("62", null, null)), START, null),
            area(
                    "9",
                    "Xã Xốp",
                    "commune",
                    parents(new Area.Parent("71", null, FORMER), new Area.Parent("72", FORMER.plusDays(1), null)),
                    null,
                    null)));

    private static List<Area.Parent> parents(Area.Parent... parents) {
        return List.of(parents);
    }

    private static Area area(
            String code,
            String name,
            String kind,
            List<Area.Parent> parents,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            Area.Successor... became) {
        String document = became.length == 0 ? "" : "Nghị quyết số 1278/NQ-UBTVQH15 ngày 24 tháng 10";
        return new Area(
                code,
                TestText.of(name, name),
                kind,
                List.of(),
                parents,
                from,
                to,
                List.of(),
                null,
                List.of(became),
                document);
    }

    @Test
    void showsTheAreasOfADayBelowTheOneTheyArePartsOf() {
        assertThat(new AreaTable(areas, LATER).render(Terminals.USUAL_WIDTH)).startsWith("""
                Areas on 2024-12-31

                code   name     kind      from        to
                ─────  ───────  ────────  ──────────  ──
                62     Kon Tum  province
                · 71   Đắk Môn  district  2024-07-01
                · 72   Đắk Pék  district  2024-07-01
                · · 9  Xã Xốp   commune
                """);
    }

    @Test
    void anAreaWhosePartsAreOfAnotherTimeStandsAlone() {
        assertThat(new AreaTable(areas, END).render(Terminals.USUAL_WIDTH)).startsWith("""
                Areas on 2024-06-30

                code   name      kind      from  to
                ─────  ────────  ────────  ────  ──────────
                62     Kon Tum   province
                · 610  Đắk Glei  district        2024-06-30
                9      Xã Xốp    commune
                """);
    }

    @Test
    void saysWhatBecameOfWhatInTheOrderOfTheirDaysWithin80Columns() {
        String text = new AreaTable(areas, LATER).render(Terminals.USUAL_WIDTH);

        assertThat(text).endsWith("""
                What became of what

                last day    area          became                document
                ──────────  ────────────  ────────────────────  ────────────────
                2024-01-01  9 Xã Xốp      a part of 72, was of
                                          71
                2024-06-30  610 Đắk Glei  71 (0.6), 72 (0.4)    Nghị quyết số
                                                                1278/NQ-UBTVQH15
                                                                ngày 24 tháng 10
                """);
        assertThat(text.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void aDayWithoutAreasIsSaidToBeOne() {
        Areas ended = Areas.of(List.of(area("62", "Kon Tum", "province", List.of(), null, END)));

        assertThat(new AreaTable(ended, LATER).render(Terminals.USUAL_WIDTH))
                .startsWith("No area of this home exists on 2024-12-31.\n\nWhat became of what\n")
                .contains("2024-06-30  62 Kon Tum  not stated");
    }

    @Test
    void filesHaveEveryAreaWithItsPredecessorsAndSuccessors() throws IOException {
        var csv = new StringBuilder();
        new AreaTable(areas, LATER).listing().writeCsv(csv);

        assertThat(csv.toString().lines())
                .startsWith(
                        "code,name_vi,name_en,kind,parent,group_of,valid_from,valid_to,exists,predecessors,successors,document")
                .contains(
                        "610,Đắk Glei,Đắk Glei,district,62,,,2024-06-30,false,,71 x 0.6; 72 x 0.4,Nghị quyết số 1278/NQ-UBTVQH15 ngày 24 tháng 10",
                        "71,Đắk Môn,Đắk Môn,district,62,,2024-07-01,,true,610 x 0.6,,",
                        "9,Xã Xốp,Xã Xốp,commune,72,,,,true,,,");
    }

    @Test
    void jsonSaysWithTrueOrFalseWhetherAnAreaExists() throws IOException {
        var json = new StringBuilder();
        new AreaTable(areas, LATER).listing().writeJson(json);

        assertThat(json).contains("\"exists\" : true", "\"exists\" : false");
    }
}
