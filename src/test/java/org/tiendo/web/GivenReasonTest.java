package org.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.operations.DeedRefusal;
import org.tiendo.report.Language;
import org.tiendo.web.view.Phrase;
import org.tiendo.web.view.Texts;
import org.tiendo.words.Sentence;

class GivenReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200b", "\u00a0\n"})
    void aBlankOneIsNone(String text) {
        assertThat(new GivenReason(text).refusal()).hasValue(Sentence.of(DeedRefusal.REASON_NEEDED));
    }

    @ParameterizedTest
    @CsvSource({"1, true", "2000, true", "2001, false"})
    void itMayBeAsLongAsTheFieldsOfFormsAllow(int length, boolean isGood) {
        assertThat(new GivenReason("x".repeat(length)).refusal().isEmpty()).isEqualTo(isGood);
    }

    @ParameterizedTest
    @ValueSource(strings = {"console", "login", "pages"})
    void everyPageSaysWhyItIsRefused(String bundle) {
        Sentence tooLong = new GivenReason("x".repeat(2_001)).refusal().orElseThrow();

        assertThat(new Texts(Language.of("vi"), bundle).say(Phrase.of(tooLong)))
                .isEqualTo("Phần lý do có 2001 ký tự, nhiều nhất được 2000.");
    }
}
