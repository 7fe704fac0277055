package org.tiendo.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;

class ShownTest {

    private final Shown shown = new Shown(ReportStore.catalog(), Language.EN, Instant.EPOCH);

    @Test
    void aListShowsAShortTextWholeAndInOneLine() {
        assertThat(shown.beginning(" Why so few?\n\nThe year before had more. "))
                .isEqualTo("Why so few? The year before had more.");
        assertThat(shown.beginning("x".repeat(200))).isEqualTo("x".repeat(200));
    }

    @Test
    void aListShowsTheBeginningOfALongTextAndCutsNoCharacterInTwo() {
        assertThat(shown.beginning("x".repeat(199) + "🌲".repeat(9_000))).isEqualTo("x".repeat(199) + "🌲…");
    }
}
