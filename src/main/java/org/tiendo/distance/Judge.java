package org.tiendo.distance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.distance.Reading.Missing;
import org.tiendo.distance.Reading.Undecidable;

/** Turns what a measure says into a verdict; the table of verdicts is {@link Comparator}. */
final class Judge {

    private final Indicator indicator;
    private final Target target;
    private final LocalDate businessDate;
    private final LocalDate knownUntil;

    Judge(Indicator indicator, Target target, LocalDate businessDate, LocalDate knownUntil) {
        this.indicator = indicator;
        this.target = target;
        this.businessDate = businessDate;
        this.knownUntil = knownUntil;
    }

    Judgement of(Reading reading) {
        if (reading instanceof Figure figure) {
            Reach reach = new Reach(figure, target.period(), businessDate);
            return new Judgement(status(figure, reach), String.join("; ", remarks(figure, reach)));
        }
        if (reading instanceof Undecidable undecidable) {
            return new Judgement(Status.NOT_ASSESSABLE, undecidable.reason());
        }
        return absent((Missing) reading);
    }

    /** A figure of the period itself that is absent is late at once; one that arrives later is first not due. */
    private Judgement absent(Missing missing) {
        LocalDate due = target.period().end().plus(indicator.arrives());
        boolean isAwaited = !indicator.arrives().isZero() && knownUntil.isBefore(due);
        return isAwaited
                ? new Judgement(Status.NOT_DUE, "not due before " + due)
                : new Judgement(Status.NO_DATA, missing.reason());
    }

    private Status status(Figure figure, Reach reach) {
        Goal goal = target.goal();
        if (goal == null) {
            return Status.NOT_ASSESSABLE;
        }
        if (!figure.conflicts().isEmpty()) {
            return Status.CONFLICT;
        }
        return goal.verdict(figure.amount())
                .filter(verdict -> reach.isComplete() || isSettledEarly(verdict, goal))
                .orElse(reach.isLast() ? Status.NOT_ASSESSABLE : Status.IN_PERIOD);
    }

    /** What has been added up is not taken away again, so that a plan may be met before its period ends. */
    private boolean isSettledEarly(Status verdict, Goal goal) {
        return indicator.measure() instanceof Measure.Flow
                && goal.comparator().asksForMore()
                && verdict != Status.NOT_REACHED;
    }

    private List<String> remarks(Figure figure, Reach reach) {
        List<String> remarks = new ArrayList<>();
        if (target.goal() == null) {
            remarks.add("no value assigned to this area");
        }
        remarks.addAll(figure.conflicts());
        remarks.addAll(reach.remarks(indicator.measure()));
        if (!figure.amount().isExact()) {
            remarks.add(Words.censored(figure.used()));
        }
        return remarks;
    }
}
