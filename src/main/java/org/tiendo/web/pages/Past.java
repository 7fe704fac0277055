package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.TrailPoint;

/**
 * The way of an edition's rows through the plan's period, on some dates, which one statement reads.
 *
 * @param yesterday the edition of the date before; null when the period has none
 * @param month the edition of a month before; null when the period has none, or no other than {@code yesterday}
 * @param points by indicator and area, in the order of the dates; of each date the latest revision
 */
record Past(@Nullable Edition yesterday, @Nullable Edition month, Map<String, List<TrailPoint>> points) {

    static final Past NOTHING = new Past(null, null, Map.of());

    /** Twice as many would not make another line of an image of this size. */
    private static final int MOST_DATES = 24;

    /** Rows that a page may read for its small images: of a large plan they have fewer dates. */
    private static final int MOST_ROWS = 6_000;

    /** @param areas of the rows */
    static Past of(Chosen chosen, Set<String> areas) {
        Period period = chosen.period();
        LocalDate date = chosen.date();
        Edition yesterday = within(period, chosen.list().before(date));
        Edition month = within(period, chosen.list().upTo(monthBefore(date)));
        Map<LocalDate, Integer> revisions = revisions(chosen, period);
        Set<LocalDate> dates = new TreeSet<>(spread(chosen, List.copyOf(revisions.keySet())));
        Optional.ofNullable(yesterday).map(Edition::businessDate).ifPresent(dates::add);
        Optional.ofNullable(month).map(Edition::businessDate).ifPresent(dates::add);
        Map<String, List<TrailPoint>> points = new HashMap<>();
        if (!areas.isEmpty() && !dates.isEmpty()) {
            chosen.editions().trails(dates, areas).stream()
                    .filter(point -> Integer.valueOf(point.revision()).equals(revisions.get(point.businessDate())))
                    .forEach(point -> points.computeIfAbsent(
                                    key(point.indicator(), point.area()), added -> new ArrayList<>())
                            .add(point));
        }
        return new Past(yesterday, month == null || month.equals(yesterday) ? null : month, points);
    }

    /** The points of a row. */
    List<TrailPoint> of(Snapshot snapshot) {
        return points.getOrDefault(key(snapshot.indicator(), snapshot.area()), List.of());
    }

    /** A row in another edition; empty where that has none. */
    Optional<TrailPoint> on(Edition edition, Snapshot snapshot) {
        return of(snapshot).stream()
                .filter(point -> point.businessDate().equals(edition.businessDate()))
                .findFirst();
    }

    /** The last day of the month before for a month's last day, else the same day of the month before. */
    private static LocalDate monthBefore(LocalDate date) {
        LocalDate before = date.minusMonths(1);
        boolean isLast = date.getDayOfMonth() == date.lengthOfMonth();
        return isLast ? before.withDayOfMonth(before.lengthOfMonth()) : before;
    }

    /** Sums start anew with each period: an edition of another one says nothing of a change. */
    private static @Nullable Edition within(Period period, Optional<Edition> edition) {
        return edition.filter(one -> period.contains(one.businessDate())).orElse(null);
    }

    /** The revision of each date up to the chosen edition, in the order of the dates. */
    private static Map<LocalDate, Integer> revisions(Chosen chosen, Period period) {
        Map<LocalDate, Integer> revisions = new LinkedHashMap<>();
        chosen.list()
                .between(period.start(), chosen.date())
                .forEach(edition -> revisions.put(edition.businessDate(), edition.revision()));
        revisions.put(chosen.date(), chosen.edition().revision());
        return revisions;
    }

    /** Some of the dates, as far apart as the others, with the last one. */
    private static List<LocalDate> spread(Chosen chosen, List<LocalDate> dates) {
        int most = Math.max(
                1, Math.min(MOST_DATES, MOST_ROWS / Math.max(1, chosen.edition().snapshots())));
        int step = (dates.size() + most - 1) / most;
        List<LocalDate> spread = new ArrayList<>();
        for (int place = dates.size() - 1; place >= 0; place -= step) {
            spread.add(dates.get(place));
        }
        return spread;
    }

    private static String key(String indicator, String area) {
        return indicator + " " + area;
    }
}
