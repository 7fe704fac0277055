package org.tiendo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void keepsNoCharacterThatNobodyCanSee() {
        assertThat(PlainText.of("Vì\u0000 sao\u000b thấp\u001f?\u007f\u0085")).isEqualTo("Vì sao thấp?");
    }

    @Test
    void endsLinesAsOneCharacterWhateverABrowserSends() {
        assertThat(PlainText.of("a\r\nb\rc\n\td")).isEqualTo("a\nb\nc\n\td");
    }
}
