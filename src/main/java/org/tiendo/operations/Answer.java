package org.tiendo.operations;

import java.util.function.Function;

/** The result of an operator's request about a run, as a sentence for people. */
public sealed interface Answer {

    /** Returns the result of the case for this kind of answer; each takes the sentence. */
    <R> R in(Function<String, R> done, Function<String, R> refused);

    record Done(String sentence) implements Answer {
        @Override
        public <R> R in(Function<String, R> done, Function<String, R> refused) {
            return done.apply(sentence);
        }
    }

    /** The request was refused; nothing has changed. */
    record Refused(String sentence) implements Answer {
        @Override
        public <R> R in(Function<String, R> done, Function<String, R> refused) {
            return refused.apply(sentence);
        }
    }
}
