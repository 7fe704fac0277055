package org.tiendo.report.monthly;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Lag;
import org.tiendo.report.Language;

/** Makes the sentences above the table from the figures of the edition: how the items stand, and which lag most. */
record Summary(Board board, Language language) {

    private static final int MOST_NAMED = 5;
    private static final int PERCENT_DECIMALS = 2;

    /** The groups in which items are counted, in the order of the sentence. */
    private enum Group {
        MET(Status.EXCEEDED, Status.REACHED),
        ON_TRACK(Status.ON_TRACK),
        BEHIND(Lag.BEHIND),
        IN_PERIOD(Status.IN_PERIOD),
        NO_DATA(Status.NO_DATA),
        NOT_DUE(Status.NOT_DUE),
        NOT_ASSESSABLE(Status.NOT_ASSESSABLE),
        CONFLICT(Status.CONFLICT);

        private final Set<Status> statuses;

        Group(Status... statuses) {
            this(Set.of(statuses));
        }

        Group(Set<Status> statuses) {
            this.statuses = statuses;
        }

        /** Returns whether it is named without an item in it, too. */
        boolean isAlwaysNamed() {
            return this == MET || this == ON_TRACK || this == BEHIND;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        long of(Collection<Status> items) {
            return items.stream().filter(statuses::contains).count();
        }
    }

    List<String> of(List<BoardRow> rows) {
        return List.of(counts(rows), lagging(rows));
    }

    private String counts(List<BoardRow> rows) {
        Collection<Status> items = board.items().values();
        String groups = Stream.of(Group.values())
                .filter(group -> group.isAlwaysNamed() || group.of(items) > 0)
                .map(group -> texts().of("counts." + group.key(), count(group.of(items))))
                .collect(joining(", "));
        return texts().of(
                        "counts",
                        language.date(board.edition().businessDate()),
                        count(items.size()),
                        count(rows.size()),
                        groups);
    }

    /** In Vietnamese two digits, as in official documents, so that no digit can be put before it. */
    private String count(long number) {
        return number > 0 ? texts().of("count", number) : Long.toString(number);
    }

    private String lagging(List<BoardRow> rows) {
        List<BoardRow> behind = rows.stream()
                .filter(row -> Lag.BEHIND.contains(row.snapshot().status()))
                .sorted(Comparator.comparing(BoardRow::snapshot, Lag.MOST_FIRST))
                .toList();
        if (behind.isEmpty()) {
            return texts().of("lagging.none");
        }
        List<String> named = new ArrayList<>(
                behind.stream().limit(MOST_NAMED).map(this::named).toList());
        if (behind.size() > MOST_NAMED) {
            named.add(texts().of("lagging.more", count(behind.size() - MOST_NAMED)));
        }
        return texts().of("lagging", String.join("; ", named));
    }

    private String named(BoardRow row) {
        Snapshot sealed = row.snapshot();
        Snapshot.Standing standing = sealed.standing();
        List<String> parts = new ArrayList<>();
        parts.add(actual(row));
        String ofPlan = percent(standing.progress());
        if (!ofPlan.isEmpty()) {
            parts.add(texts().of("lagging.of_plan", ofPlan));
        }
        String pace = percent(standing.pace());
        if (!pace.isEmpty() && !pace.equals(ofPlan)) {
            parts.add(texts().of("lagging.pace", pace));
        }
        if (standing.gap() != null && standing.gap().signum() < 0) {
            String gap =
                    language.difference(standing.gap().negate(), row.decimals()).substring(1);
            parts.add(texts().of("lagging.gap", gap + " " + texts().differenceUnit(row.unit(language))));
        }
        return String.join(", ", parts);
    }

    private String actual(BoardRow row) {
        Snapshot sealed = row.snapshot();
        String area = sealed.area().equals(board.mainArea()) ? "" : " (" + row.areaName(language) + ")";
        String name = row.indicatorName(language) + area;
        @Nullable Amount amount = sealed.amount();
        if (amount == null) {
            return name;
        }
        String status = sealed.dataStatus() == null ? "" : language.word(sealed.dataStatus());
        return texts().of(
                        "lagging.actual",
                        name,
                        new AmountsInWords(language).amount(amount, row.decimals())
                                + unit(row.unit(language))
                                + (status.isEmpty() ? "" : " (" + status + ")"));
    }

    private static String unit(String unit) {
        return unit.equals("%") ? "%" : " " + unit;
    }

    private String percent(@Nullable BigDecimal share) {
        return share == null ? "" : language.rounded(share.movePointRight(2), PERCENT_DECIMALS);
    }

    private Texts texts() {
        return new Texts(language);
    }
}
