package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/** The reported span: the part of the plan's period that a figure covers, on a business date. */
record ReportedSpan(Figure figure, Period plan, LocalDate businessDate) {

    /** Returns whether the period has closed and no later figure can follow in this plan. */
    boolean isLast() {
        return isClosed() && !isShort();
    }

    /** Returns whether the period has closed and the figure covers all of it. */
    boolean isComplete() {
        return isLast() && figure.missing().isEmpty();
    }

    /** The remarks for readers about a figure that covers less than expected; empty for a complete one. */
    List<Remark> remarks(Measure measure) {
        List<Remark> remarks = new ArrayList<>();
        boolean isLate = isClosed() && isShort();
        boolean isCounted = isLate && measure.isReportedByMonths();
        boolean isPatchy = !figure.missing().isEmpty();
        if (isLate) {
            remarks.add(RemarkKind.LATEST_FIGURE.of(figure.end()));
        }
        if (isCounted) {
            remarks.add(reported(RemarkKind.MONTHS_COUNTED, plan));
        } else if (isPatchy) {
            remarks.add(reported(RemarkKind.MONTHS_REPORTED, upToEnd()));
        }
        if (isPatchy) {
            remarks.add(RemarkKind.MISSING_MONTHS.of(months(figure.missing())));
        }
        return remarks;
    }

    /**
     * The months reported. Until the period closes, months are due up to the figure's end only, as no deadline for a
     * month's figure is known.
     */
    MonthsReported months() {
        Period due = isClosed() ? plan : upToEnd();
        SortedSet<YearMonth> missing = Months.of(due);
        missing.removeAll(reported());
        return new MonthsReported(reported().size(), Months.of(due).size(), missing);
    }

    private boolean isClosed() {
        return !businessDate.isBefore(plan.end());
    }

    private boolean isShort() {
        return figure.end().isBefore(plan.end());
    }

    private Remark reported(RemarkKind kind, Period due) {
        return kind.of(reported().size(), Months.of(due).size());
    }

    /** The months as {@code 03} and {@code 05}, with their years in a plan of several years. */
    private List<?> months(SortedSet<YearMonth> months) {
        boolean isOneYear = plan.start().getYear() == plan.end().getYear();
        return isOneYear
                ? months.stream()
                        .map(month -> "%02d".formatted(month.getMonthValue()))
                        .toList()
                : List.copyOf(months);
    }

    private SortedSet<YearMonth> reported() {
        SortedSet<YearMonth> reported = Months.of(upToEnd());
        reported.removeAll(figure.missing());
        return reported;
    }

    private Period upToEnd() {
        return new Period(plan.start(), figure.end());
    }
}
