package org.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;

class IndicatorSearchTest {

    private static final Catalog CATALOG = ReportStore.catalog();
    private static final BoardRow ARRIVALS = new BoardRow(
            new SnapshotBuilder(LocalDate.of(2023, 10, 31), "tourist_arrivals").build(),
            CATALOG.indicator("tourist_arrivals").orElseThrow(),
            null);

    @Test
    void findsATextInTheNameInItsLanguageWithoutMarks() {
        assertThat(finds(List.of(), "DU lich", Language.of("vi"))).isTrue();
        assertThat(finds(List.of(), "du lich", Language.EN)).isFalse();
        assertThat(finds(List.of(), "tourist_arr", Language.EN)).isTrue();
    }

    @Test
    void findsTheIndicatorsOfAnyOfTheOwners() {
        String owner = CATALOG.owners().of("tourist_arrivals").orElseThrow().code();

        assertThat(finds(List.of(owner, "nobody"), "", Language.EN)).isTrue();
        assertThat(finds(List.of("nobody"), "", Language.EN)).isFalse();
        assertThat(finds(List.of(owner), "forest", Language.EN)).isFalse();
    }

    private static boolean finds(List<String> owners, String text, Language language) {
        return new IndicatorSearch(owners, text, language).finds(ARRIVALS, CATALOG);
    }
}
