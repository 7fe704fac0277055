package org.tiendo.distance;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A period tiling: reported periods placed side by side without counting a day twice.
 *
 * @param before the tiling before the last period; null for none
 */
record PeriodTiling(@Nullable PeriodTiling before, Period last, long days, int pieces) {

    private static final java.util.Comparator<PeriodTiling> MOST_DAYS =
            java.util.Comparator.comparingLong(PeriodTiling::days);
    private static final java.util.Comparator<PeriodTiling> LONGEST_PIECES = MOST_DAYS.thenComparing(
            java.util.Comparator.comparingInt(PeriodTiling::pieces).reversed());
    private static final java.util.Comparator<PeriodTiling> SHORTEST_PIECES =
            MOST_DAYS.thenComparingInt(PeriodTiling::pieces);

    /**
     * The periods that cover the most days of the whole and end with it. Among equals the fewest periods are chosen, so
     * that a cumulative figure precedes its months. Empty when no period ends there.
     */
    static List<Period> of(SortedSet<Period> reported, Period whole) {
        PeriodTiling best = best(reported, whole, LONGEST_PIECES);
        return best == null ? List.of() : best.toList();
    }

    /**
     * The shortest periods, other than the whole itself, that together cover every day of the whole; empty where there
     * are none.
     */
    static List<Period> shortest(NavigableSet<Period> reported, Period whole) {
        SortedSet<Period> shorter =
                new TreeSet<>(reported.subSet(Period.day(whole.start()), true, Period.day(whole.end()), true));
        shorter.remove(whole);
        PeriodTiling best = best(shorter, whole, SHORTEST_PIECES);
        return best == null || best.days < whole.days() ? List.of() : best.toList();
    }

    private static @Nullable PeriodTiling best(
            SortedSet<Period> reported, Period whole, java.util.Comparator<PeriodTiling> preference) {
        NavigableMap<LocalDate, PeriodTiling> best = new TreeMap<>();
        @Nullable PeriodTiling complete = null;
        for (Period period : reported) {
            if (whole.covers(period)) {
                PeriodTiling cover = after(best.lowerEntry(period.start()), period);
                best.put(period.end(), better(valueOf(best.lastEntry()), cover, preference));
                complete = period.end().equals(whole.end()) ? better(complete, cover, preference) : complete;
            }
        }
        return complete;
    }

    private static PeriodTiling after(Map.@Nullable Entry<LocalDate, PeriodTiling> entry, Period period) {
        @Nullable PeriodTiling before = valueOf(entry);
        return before == null
                ? new PeriodTiling(null, period, period.days(), 1)
                : new PeriodTiling(before, period, before.days + period.days(), before.pieces + 1);
    }

    private static @Nullable PeriodTiling valueOf(Map.@Nullable Entry<LocalDate, PeriodTiling> entry) {
        return entry == null ? null : entry.getValue();
    }

    /** The better of two tilings; of equals the first, which has the longer last period. */
    private static PeriodTiling better(
            @Nullable PeriodTiling first, PeriodTiling second, java.util.Comparator<PeriodTiling> preference) {
        return first == null || preference.compare(second, first) > 0 ? second : first;
    }

    private List<Period> toList() {
        Deque<Period> periods = new ArrayDeque<>();
        for (@Nullable PeriodTiling cover = this; cover != null; cover = cover.before) {
            periods.addFirst(cover.last);
        }
        return List.copyOf(periods);
    }
}
