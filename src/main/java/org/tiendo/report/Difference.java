package org.tiendo.report;

/**
 * A field in which a sealed snapshot differs from the one that the files as they are now would give.
 *
 * @param sealed as files have the value; empty for none
 * @param now as {@code sealed}
 */
public record Difference(Field field, String sealed, String now) {

    /** The fields that are compared. */
    public enum Field {
        UNIT("unit"),
        COMPARATOR("comparator"),
        TARGET("target"),
        TARGET_UPPER("upper end of the target"),
        ACTUAL("actual"),
        GAP("gap"),
        PROGRESS("progress"),
        EXPECTED("expected"),
        PACE("pace"),
        FORECAST("forecast"),
        STATUS("status"),
        REASON("reason"),
        PERIOD_END("period end"),
        SOURCES("sources");

        private final String name;

        Field(String name) {
            this.name = name;
        }

        /** The name in the words of a language. */
        public String in(Language language) {
            return language.text("field." + Words.of(this));
        }
    }

    /** A sentence for a terminal, in English. */
    String sentence() {
        return field.name + ": sealed " + quoted(sealed) + ", now " + quoted(now);
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "none" : "\"" + text + "\"";
    }
}
