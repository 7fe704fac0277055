package org.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Difference.Field;

/** Finds the differences between two snapshots of one indicator, area and date. */
final class Differences {

    private Differences() {}

    /** One for each field that differs. */
    static List<Difference> between(Snapshot sealed, Snapshot now) {
        List<Difference> all = new ArrayList<>();
        compare(Field.UNIT, sealed.unit(), now.unit(), all);
        compare(Field.COMPARATOR, sealed.comparator(), now.comparator(), all);
        compare(Field.TARGET, sealed.target(), now.target(), all);
        compare(Field.TARGET_UPPER, sealed.targetUpper(), now.targetUpper(), all);
        compare(Field.ACTUAL, figure(sealed), figure(now), all);
        compare(Field.GAP, sealed.standing().gap(), now.standing().gap(), all);
        compare(Field.PROGRESS, sealed.standing().progress(), now.standing().progress(), all);
        compare(Field.EXPECTED, sealed.standing().expected(), now.standing().expected(), all);
        compare(Field.PACE, sealed.standing().pace(), now.standing().pace(), all);
        compare(Field.FORECAST, sealed.standing().forecast(), now.standing().forecast(), all);
        compare(Field.STATUS, sealed.status(), now.status(), all);
        compare(Field.REASON, sealed.reason().sentence(), now.reason().sentence(), all);
        compare(Field.PERIOD_END, sealed.periodEnd(), now.periodEnd(), all);
        compare(Field.SOURCES, sealed.basis().sources(), now.basis().sources(), all);
        return all;
    }

    private static @Nullable String figure(Snapshot snapshot) {
        return snapshot.amount() == null ? null : snapshot.amount().toString();
    }

    private static void compare(Field field, @Nullable Object sealed, @Nullable Object now, List<Difference> all) {
        String before = CsvCells.text(sealed);
        String after = CsvCells.text(now);
        if (!before.equals(after)) {
            all.add(new Difference(field, before, after));
        }
    }
}
