package org.tiendo.web.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;

/**
 * The part of the board that a reader wants to see.
 *
 * @param area null for the plan's own area, and groups where it has no row
 * @param status null for any
 * @param text a part of the name of an indicator, a unit or a code; empty for any
 * @param lagsFirst whether what lags most stands first, and not what the plan names first
 */
record BoardQuestion(
        Language language, @Nullable String area, @Nullable Status status, String text, boolean lagsFirst) {

    static final List<String> PARAMETERS =
            List.of("date", "revision", "as_known", "area", "status", "q", "order", "lang");

    private static final String LAGS = "lags";

    static BoardQuestion of(Asked asked) {
        return new BoardQuestion(
                language(asked),
                written(asked, "area").orElse(null),
                written(asked, "status").map(BoardQuestion::status).orElse(null),
                written(asked, "q").map(String::strip).orElse(""),
                written(asked, "order").filter(LAGS::equals).isPresent());
    }

    static Language language(Asked asked) {
        return written(asked, "lang")
                .filter(word -> word.equals(Language.EN.toString()))
                .map(word -> Language.EN)
                .orElse(Language.VI);
    }

    /** A form sends every field, also those that are left empty. */
    private static Optional<String> written(Asked asked, String name) {
        return asked.one(name).filter(value -> !value.isBlank());
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> word(status).equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.bad("status takes one of the verdicts, not \"" + word + "\"."));
    }

    /** The word of the verdict in addresses, which is that of the tables. */
    static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
