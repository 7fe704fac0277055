package org.tiendo.operations;

import java.util.function.Function;
import org.tiendo.words.Sentence;

/** The result of an operator's request: what was done, or why nothing was. */
public sealed interface Answer {

    /** Returns the result of the case for this kind of answer; each takes the sentence. */
    <R> R in(Function<Sentence, R> done, Function<Sentence, R> refused);

    record Done(Sentence sentence) implements Answer {

        /** A deed in words for a terminal, which no page shows. */
        public Done(String sentence) {
            this(Sentence.plain(sentence));
        }

        @Override
        public <R> R in(Function<Sentence, R> done, Function<Sentence, R> refused) {
            return done.apply(sentence);
        }
    }

    /** The request was refused; nothing has changed. */
    record Refused(Sentence sentence) implements Answer {
        @Override
        public <R> R in(Function<Sentence, R> done, Function<Sentence, R> refused) {
            return refused.apply(sentence);
        }
    }
}
