package org.tiendo.report;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;

/**
 * A row of the board in the words of a language; a dash stands for a number that there is none of.
 *
 * @param area the name of the area
 * @param asOf the last day that the figure covers
 * @param firmness the word for a figure that is not official; empty for one that is
 * @param stale a word for a figure that is older than it should be; empty otherwise
 * @param verdict the word for the status
 * @param reason empty where there is nothing to say
 */
public record BoardLine(
        Snapshot snapshot,
        String item,
        String indicator,
        String area,
        String unit,
        String target,
        String actual,
        String gap,
        String progress,
        String asOf,
        String firmness,
        String stale,
        String verdict,
        String reason) {

    private static final String NONE = "–";
    private static final int PERCENT_DECIMALS = 2;

    public static BoardLine of(BoardRow row, Language language) {
        Snapshot snapshot = row.snapshot();
        int decimals = row.decimals();
        var amounts = new AmountsInWords(language);
        return new BoardLine(
                snapshot,
                row.item(language),
                row.indicatorName(language),
                row.areaName(language),
                row.unit(language),
                amounts.goal(snapshot.goal()),
                orNone(snapshot.amount(), amount -> amounts.amount(amount, decimals)),
                orNone(snapshot.standing().gap(), gap -> language.difference(gap, decimals)),
                orNone(snapshot.standing().progress(), share -> percent(share, language)),
                orNone(snapshot.periodEnd(), language::date),
                snapshot.dataStatus() == null ? "" : language.word(snapshot.dataStatus()),
                snapshot.isStale() ? language.text("stale") : "",
                language.word(snapshot.status()),
                language.words(snapshot.reason()));
    }

    public Status status() {
        return snapshot.status();
    }

    private static String percent(BigDecimal share, Language language) {
        return language.rounded(share.movePointRight(2), PERCENT_DECIMALS);
    }

    private static <T> String orNone(@Nullable T value, Function<T, String> shown) {
        return value == null ? NONE : shown.apply(value);
    }
}
