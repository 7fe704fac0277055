package org.tiendo.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecognitionTest {

    private enum Said implements Sentence.Kind {
        PAUSED("The %2$s is paused by %1$s (100 %%)."),
        TWICE("Run %1$s; see %1$s"),
        PULL("pull %s");

        private final String english;

        Said(String english) {
            this.english = english;
        }

        @Override
        public String key() {
            return "said." + english();
        }

        @Override
        public String english() {
            return english;
        }
    }

    @Test
    void findsTheKindAndTheArgumentsOfASentence() {
        for (Sentence said : new Sentence[] {
            Sentence.of(Said.PAUSED, "mai", "job customs"), Sentence.of(Said.TWICE, "7"), Sentence.of(Said.PULL, "a\nb")
        }) {
            assertThat(Recognition.of(said.toString(), Said.values())).isEqualTo(said);
        }
    }

    @Test
    void leavesEveryOtherTextAsItIs() {
        for (String text : new String[] {"Run 7; see 8", "we pull customs", "", "The x is paused by y (100 %)!"}) {
            assertThat(Recognition.of(text, Said.values())).isEqualTo(Sentence.plain(text));
        }
    }
}
