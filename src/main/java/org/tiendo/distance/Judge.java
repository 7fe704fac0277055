package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.distance.Reading.Missing;

/** Turns a reading into a verdict; the table of verdicts is {@link Comparator}. */
final class Judge {

    private final Indicator indicator;
    private final Target target;
    private final LocalDate businessDate;
    private final LocalDate knownUntil;

    /** @param knownUntil decides whether a missing figure is late */
    Judge(Indicator indicator, Target target, LocalDate businessDate, LocalDate knownUntil) {
        this.indicator = indicator;
        this.target = target;
        this.businessDate = businessDate;
        this.knownUntil = knownUntil;
    }

    /** @param inPeriod the status of a target that is still open */
    Judgement of(Reading reading, Status inPeriod) {
        return reading.in(
                figure -> judged(figure, inPeriod),
                this::absent,
                undecidable -> new Judgement(Status.NOT_ASSESSABLE, undecidable.reason()));
    }

    private Judgement judged(Figure figure, Status inPeriod) {
        ReportedSpan span = new ReportedSpan(figure, target.period(), businessDate);
        return new Judgement(status(figure, span, inPeriod), remarks(figure, span));
    }

    /**
     * Judges a target without a figure. A figure that arrives after the period is first not due, and so is a sum before
     * its first month has ended. A level may be reported on any day of the period: it is absent at once, and late when
     * the period has closed.
     */
    private Judgement absent(Missing missing) {
        LocalDate due = due();
        boolean isAwaited = isReportedByMonths() || !indicator.arrives().isZero();
        if (!knownUntil.isBefore(due) && !businessDate.isBefore(lastDay())) {
            return new Judgement(Status.NO_DATA, List.of(missing.reason(), RemarkKind.LATE_SINCE.of(due)));
        }
        return isAwaited
                ? new Judgement(Status.NOT_DUE, List.of(RemarkKind.NOT_DUE.of(due)))
                : new Judgement(Status.NO_DATA, List.of(missing.reason()));
    }

    private LocalDate due() {
        return lastDay().plus(indicator.arrives());
    }

    /** The last day that the first figure is of; on an earlier business date it is not used, even if it is known. */
    private LocalDate lastDay() {
        return isReportedByMonths() && indicator.arrives().isZero()
                ? YearMonth.from(target.period().start()).atEndOfMonth()
                : target.period().end();
    }

    private boolean isReportedByMonths() {
        return indicator.measure().isReportedByMonths();
    }

    private Status status(Figure figure, ReportedSpan span, Status inPeriod) {
        Goal goal = target.goal();
        if (goal == null) {
            return Status.NOT_ASSESSABLE;
        }
        if (!figure.conflicts().isEmpty()) {
            return Status.CONFLICT;
        }
        return goal.verdict(figure.amount())
                .filter(verdict -> span.isComplete() || isSettledEarly(figure, verdict, goal))
                .orElse(span.isLast() ? Status.NOT_ASSESSABLE : inPeriod);
    }

    /**
     * Returns whether the verdict is final before the period ends. A sum that never decreases keeps a target it has reached; a
     * sum that may decrease, such as a balance, is judged at the end.
     */
    private boolean isSettledEarly(Figure figure, Status verdict, Goal goal) {
        boolean onlyGrows = goal.aim().signum() > 0
                && figure.used().stream()
                        .allMatch(observation -> observation.amount().value().signum() >= 0);
        return indicator.measure() instanceof Measure.Flow
                && goal.comparator().asksForMore()
                && verdict != Status.NOT_REACHED
                && onlyGrows;
    }

    private List<Remark> remarks(Figure figure, ReportedSpan span) {
        List<Remark> remarks = new ArrayList<>();
        if (target.goal() == null) {
            remarks.add(RemarkKind.NO_VALUE_ASSIGNED.of());
        }
        remarks.addAll(figure.conflicts());
        remarks.addAll(span.remarks(indicator.measure()));
        if (!figure.amount().isExact()) {
            remarks.addAll(Inexactness.of(figure.used()));
        }
        return remarks;
    }
}
