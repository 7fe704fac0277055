package org.tiendo.report;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which there is no edition as a reader asks for it. */
public enum EditionMissing implements Sentence.Kind {
    NO_EDITION_YET("There is no edition yet. Build one with: tiendo run --date DATE"),
    /** The arguments: the business date, and the same with the options of the command that builds it. */
    NO_EDITION_OF_DATE("There is no edition of %1$s yet. Build it with: tiendo run --date %2$s"),
    /** The arguments: the revision, the business date, and its latest revision. */
    NO_REVISION("There is no revision %1$s of %2$s; its latest is revision %3$s."),
    /**
     * The arguments: the business date, the day or moment, the earliest cut-off, options of the command that builds it, and
     * the zone of both moments.
     */
    KNOWS_OF_LATER(
            "Every edition of %1$s knows of later than %2$s (the earliest was built with what was known by %3$s, on the clocks of"
                    + " %5$s). Build it with: tiendo run --date %4$s");

    private final String english;

    EditionMissing(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "problem." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
