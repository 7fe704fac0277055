package org.tiendo.web.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

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
                PageAnswers.language(asked),
                asked.written("area").map(code -> area(code, asked)).orElse(null),
                asked.written("status").map(BoardQuestion::status).orElse(null),
                asked.written("q").map(String::strip).orElse(""),
                asked.written("order").map(BoardQuestion::lagsFirst).orElse(false));
    }

    private static boolean lagsFirst(String word) {
        if (word.equals(LAGS)) {
            return true;
        }
        throw ProblemException.bad("order takes " + LAGS + ", not \"" + word + "\".");
    }

    private static String area(String code, Asked asked) {
        if (asked.home().catalog().areas().find(code).isEmpty()) {
            throw ProblemException.notFound("There is no area " + code + ".");
        }
        return code;
    }

    /** The addresses of the board of an edition with what the reader has chosen. */
    Links links(Edition edition) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("date", edition.businessDate().toString());
        chosen.put("revision", Integer.toString(edition.revision()));
        chosen.put("area", area == null ? "" : area);
        chosen.put("status", status == null ? "" : word(status));
        chosen.put("q", text);
        chosen.put("order", lagsFirst ? LAGS : "");
        chosen.put("lang", language.toString());
        return new Links(Pages.BOARD, chosen);
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
