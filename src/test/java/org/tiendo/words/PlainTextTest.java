package org.tiendo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsNoCharacterThatNobodyCanSee() {
        assertThat(PlainText.of("Vì\u0000 sao\u000b thấp\u001f?\u007f\u0085")).isEqualTo("Vì sao thấp?");
    }

    @Test
    void keepsNothingThatTurnsOrHidesWhatStandsAfterIt() {
        assertThat(PlainText.of("\u202etxt.exe\u202c a\u200bb\ufeff \u2066c\u2069"))
                .isEqualTo("txt.exe ab c");
        assertThat(PlainText.of("👩\u200d🌾")).isEqualTo("👩\u200d🌾");
    }

    @Test
    void putsTheLinesOfATextIntoOne() {
        assertThat(PlainText.inOneLine(" holidays \r\n\r\n\tof\u001b spring\n")).isEqualTo("holidays of spring");
    }

    @Test
    void isBlankWhereAReaderSeesNothing() {
        assertThat(PlainText.isBlank(" \n\u00a0\u200d\u00ad\u2800")).isTrue();
        assertThat(PlainText.isBlank(" ư ")).isFalse();
    }

    @Test
    void endsLinesAsOneCharacterWhateverABrowserSends() {
        assertThat(PlainText.of("a\r\nb\rc\n\td")).isEqualTo("a\nb\nc\n\td");
    }
}
