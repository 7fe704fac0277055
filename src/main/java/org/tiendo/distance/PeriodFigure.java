package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The figure of an indicator for some period, or the reason why there is none.
 *
 * @param amount in the indicator's unit; null without a figure
 * @param end the last day that it covers; null without a figure
 * @param status the weakest status among the observations used; null without any
 * @param missing the months that were left out because they were not reported in full; a figure of the year before
 *     lacks those of either year, each named by the year in which it was not reported
 * @param remarks the reasons why there is no figure, or contradictions about it and the predecessor areas that it is
 *     derived from; empty, without a figure, where the measure has none of this kind
 */
public record PeriodFigure(
        @Nullable Amount amount,
        @Nullable LocalDate end,
        @Nullable DataStatus status,
        SortedSet<YearMonth> missing,
        List<Remark> remarks) {

    /** The figure that does not exist for this kind of measure. */
    public static final PeriodFigure NONE = new PeriodFigure(null, null, null, Collections.emptySortedSet(), List.of());

    public PeriodFigure {
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        remarks = List.copyOf(remarks);
    }

    static PeriodFigure of(Reading reading) {
        return reading.in(
                figure -> new PeriodFigure(
                        figure.amount(),
                        figure.end(),
                        figure.status().orElse(null),
                        figure.missing(),
                        Stream.concat(
                                        figure.conflicts().stream(),
                                        Inherited.remarks(figure.inherited().values()).stream())
                                .toList()),
                missing -> without(List.of(missing.reason())),
                undecidable -> without(undecidable.reason()));
    }

    private static PeriodFigure without(List<Remark> reasons) {
        return new PeriodFigure(null, null, null, Collections.emptySortedSet(), reasons);
    }

    /** Returns whether there is no figure because the measure has none of this kind. */
    public boolean isMeaningless() {
        return amount == null && remarks.isEmpty();
    }
}
