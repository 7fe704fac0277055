package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.web.pages.Shown.CATALOG;
import static org.tiendo.web.pages.Shown.judged;
import static org.tiendo.web.pages.Shown.row;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;
import org.tiendo.web.view.Choice;

class AreaPageTest {

    @Test
    void countsTheVerdictsOfTargetsAndNotWhatIsOnlyFollowed() {
        AreaPage page = page(
                "62",
                Language.EN,
                judged("state_budget_revenue", "62", "90", Status.ON_TRACK),
                judged("export_value", "62", "50", Status.OFF_TRACK),
                judged("new_enterprises", "62", "80", Status.ON_TRACK),
                row("new_forest_area", "62").judged(Status.NO_DATA).build());

        assertThat(page.counts()).containsOnly(Map.entry(Status.ON_TRACK, 2L), Map.entry(Status.OFF_TRACK, 1L));
        assertThat(page.lines()).hasSize(4);
    }

    @Test
    void namesThePlaceItsWholeItsPartsAndItsLastDayInTheLanguage() {
        AreaPage province = page("62", Language.of("vi"));
        AreaPage city = page("608", Language.EN);

        assertThat(province.parts()).contains(new Choice("608", "Thành phố Kon Tum", false));
        assertThat(province.whole()).isEmpty();
        assertThat(province.until()).isEqualTo("30/06/2025");
        assertThat(province.since()).isEmpty();
        assertThat(city.name()).isEqualTo("Kon Tum City");
        assertThat(city.whole()).containsExactly(new Choice("62", "Kon Tum", false));
        assertThat(city.parts()).isEmpty();
    }

    @Test
    void onlySyntheticFiguresMakeItADemo() {
        Snapshot demo = row("export_value", "62")
                .actual(Amount.exact(BigDecimal.ONE), Shown.DATE, DataStatus.DEMO, "customs")
                .build();

        assertThat(page("62", Language.EN, demo).hasDemo()).isTrue();
        assertThat(page("62", Language.EN, judged("export_value", "62", "1", Status.OFF_TRACK))
                        .hasDemo())
                .isFalse();
    }

    private static AreaPage page(String area, Language language, Snapshot... rows) {
        return AreaPage.of(
                CATALOG.areas().find(area).orElseThrow(), Shown.board(rows).rows(), Past.NOTHING, Shown.in(language));
    }
}
