package org.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;

/** Finds the differences between two snapshots of one indicator, area and date. */
final class Differences {

    private Differences() {}

    /** One sentence for each field that differs. */
    static List<String> between(Snapshot sealed, Snapshot now) {
        List<String> all = new ArrayList<>();
        compare("unit", sealed.unit(), now.unit(), all);
        compare("comparator", sealed.comparator(), now.comparator(), all);
        compare("target", sealed.target(), now.target(), all);
        compare("upper end of the target", sealed.targetUpper(), now.targetUpper(), all);
        compare("actual", figure(sealed), figure(now), all);
        compare("gap", sealed.standing().gap(), now.standing().gap(), all);
        compare("progress", sealed.standing().progress(), now.standing().progress(), all);
        compare("expected", sealed.standing().expected(), now.standing().expected(), all);
        compare("pace", sealed.standing().pace(), now.standing().pace(), all);
        compare("forecast", sealed.standing().forecast(), now.standing().forecast(), all);
        compare("status", sealed.status(), now.status(), all);
        compare("reason", sealed.reason().sentence(), now.reason().sentence(), all);
        compare("period end", sealed.periodEnd(), now.periodEnd(), all);
        compare("sources", sealed.basis().sources(), now.basis().sources(), all);
        return all;
    }

    private static @Nullable String figure(Snapshot snapshot) {
        return snapshot.amount() == null ? null : snapshot.amount().toString();
    }

    private static void compare(String what, @Nullable Object sealed, @Nullable Object now, List<String> all) {
        String before = CsvCells.text(sealed);
        String after = CsvCells.text(now);
        if (!Objects.equals(before, after)) {
            all.add(what + ": sealed " + quoted(before) + ", now " + quoted(after));
        }
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "none" : "\"" + text + "\"";
    }
}
