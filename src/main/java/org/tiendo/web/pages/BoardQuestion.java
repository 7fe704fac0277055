package org.tiendo.web.pages;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.IndicatorSearch;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

/**
 * The part of the board that a reader wants to see.
 *
 * @param area null for the plan's own area, and groups where it has no row
 * @param status null for any
 * @param owner the code of an owner; null for any
 * @param text a part of the name of an indicator, its owner, a unit or a code; empty for any
 * @param lagsFirst whether what lags most stands first, and not what the plan names first
 * @param asKnown the day or moment whose knowledge the reader has asked for; empty for the latest
 */
record BoardQuestion(
        Language language,
        @Nullable String area,
        @Nullable Status status,
        @Nullable String owner,
        String text,
        boolean lagsFirst,
        String asKnown) {

    static final List<String> PARAMETERS =
            List.of("date", "revision", "as_known", "plan", "area", "status", "owner", "q", "order", "lang");

    private static final String LAGS = "lags";

    static BoardQuestion of(Asked asked) {
        return new BoardQuestion(
                PageAnswers.language(asked),
                asked.one("area").map(code -> area(code, asked)).orElse(null),
                asked.one("status").map(BoardQuestion::status).orElse(null),
                asked.one("owner").map(code -> owner(code, asked)).orElse(null),
                asked.text("q"),
                asked.one("order").map(BoardQuestion::lagsFirst).orElse(false),
                asked.one("as_known").orElse(""));
    }

    private static boolean lagsFirst(String word) {
        if (word.equals(LAGS)) {
            return true;
        }
        throw ProblemException.notOneOf("order", List.of(LAGS), word);
    }

    private static String area(String code, Asked asked) {
        if (asked.home().catalog().areas().find(code).isEmpty()) {
            throw ProblemException.notFound(Problem.NO_AREA, code);
        }
        return code;
    }

    private static String owner(String code, Asked asked) {
        if (asked.home().catalog().owners().find(code).isEmpty()) {
            throw ProblemException.notFound(Problem.NO_OWNER, code);
        }
        return code;
    }

    /** Returns whether the reader wants to see a row. */
    boolean wants(BoardRow row, Catalog catalog) {
        Snapshot snapshot = row.snapshot();
        return (status == null || status == snapshot.status())
                && new IndicatorSearch(owner == null ? List.of() : List.of(owner), text, language).finds(row, catalog);
    }

    /**
     * The addresses of the board of an edition with what the reader has chosen.
     *
     * @param plan the code of the chosen plan; null where there is one only
     */
    Links links(Edition edition, @Nullable String plan) {
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("date", edition.businessDate().toString());
        chosen.put("revision", Integer.toString(edition.revision()));
        chosen.put("plan", plan == null ? "" : plan);
        chosen.put("area", area == null ? "" : area);
        chosen.put("status", status == null ? "" : word(status));
        chosen.put("owner", owner == null ? "" : owner);
        chosen.put("q", text);
        chosen.put("order", lagsFirst ? LAGS : "");
        chosen.put("lang", language.toString());
        return new Links(Pages.BOARD, chosen);
    }

    private static Status status(String word) {
        return Arrays.stream(Status.values())
                .filter(status -> word(status).equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.notOneOf(
                        "status",
                        Arrays.stream(Status.values()).map(BoardQuestion::word).toList(),
                        word));
    }

    /** The word of the verdict in addresses, which is that of the tables. */
    static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
