package org.tiendo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.report.Language;

class ChosenLanguageTest {

    private static final Language VI = Language.of("vi");

    @Test
    void theAddressGoesBeforeTheFormAndTheFormBeforeItsPage() {
        assertThat(new ChosenLanguage("date=x&lang=vi", List.of("en"), "lang=en").language())
                .hasValue(VI);
        assertThat(new ChosenLanguage("date=x", List.of("vi"), "lang=en").language())
                .hasValue(VI);
        assertThat(new ChosenLanguage("", List.of(), "date=x&lang=vi").language())
                .hasValue(VI);
    }

    @Test
    void whatIsNoLanguageChoosesNone() {
        assertThat(new ChosenLanguage("lang=xx&language=vi", List.of("", "??"), "lang").language())
                .isEmpty();
        assertThat(new ChosenLanguage("lang=xx", List.of(), "lang=vi").language())
                .hasValue(VI);
    }
}
