package org.tiendo.web.pages;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.TrailPoint;
import org.tiendo.report.Language;

/**
 * The change of a row since an earlier edition.
 *
 * @param date of the earlier edition
 * @param change of the actual, with its sign; empty without one, where either is no exact number, and where the figures are
 *     of different sources: what these differ by is no progress
 * @param was the verdict then; null where it was the same
 */
public record Then(String date, String change, @Nullable Status was) {

    /** Null where nothing has changed. */
    static @Nullable Then of(TrailPoint earlier, Snapshot now, int decimals, Language language) {
        boolean isOfTheSameSource = earlier.sources().equals(now.basis().sources());
        String change = isOfTheSameSource ? change(earlier.amount(), now.amount(), decimals, language) : "";
        Status was = now.goal() == null || earlier.status() == now.status() ? null : earlier.status();
        return change.isEmpty() && was == null ? null : new Then(language.date(earlier.businessDate()), change, was);
    }

    private static String change(@Nullable Amount earlier, @Nullable Amount now, int decimals, Language language) {
        if (earlier == null || now == null || !earlier.isExact() || !now.isExact()) {
            return "";
        }
        BigDecimal change = now.value().subtract(earlier.value());
        return change.signum() == 0 ? "" : language.difference(change, decimals);
    }
}
