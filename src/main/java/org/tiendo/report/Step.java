package org.tiendo.report;

/**
 * One sealed number of a snapshot with the way to it, in the words of a language.
 *
 * @param words the formula or the method; empty without one
 * @param values the formula with its values; empty without one
 * @param value the sealed number; of an actual that is no exact number with its sign
 */
public record Step(Kind kind, String words, String values, String value) {

    /** The numbers of a snapshot, in the order in which each is calculated from those before. */
    public enum Kind {
        ACTUAL,
        GAP,
        PROGRESS,
        EXPECTED,
        PACE,
        FORECAST;

        /** The name in the words of a language. */
        public String in(Language language) {
            return language.text("field." + Words.of(this));
        }
    }
}
