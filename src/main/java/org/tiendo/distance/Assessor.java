package org.tiendo.distance;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assesses an indicator's distance from its target; docs/architecture.md gives the formulae and their reasons. */
public final class Assessor {

    private final Figures figures;
    private final LocalDate businessDate;
    private final LocalDate knownUntil;
    private final ZoneId zone;
    private final Thresholds thresholds;

    /**
     * @param businessDate the day of the assessment; no observation of a later period is used
     * @param knownUntil the day of the cut-off, which decides whether a missing figure is late or not due
     * @param zone the time zone in which reasons name the day a figure became known
     * @param thresholds the limits of pace between the statuses of an open target
     */
    public Assessor(Figures figures, LocalDate businessDate, LocalDate knownUntil, ZoneId zone, Thresholds thresholds) {
        this.figures = figures;
        this.businessDate = businessDate;
        this.knownUntil = knownUntil;
        this.zone = zone;
        this.thresholds = thresholds;
    }

    public Assessment assess(Indicator indicator, Target target) {
        return businessDate.isBefore(target.period().start()) ? early(indicator, target) : onItsDay(indicator, target);
    }

    /** A target requires nothing before the first day of its area. */
    private Assessment early(Indicator indicator, Target target) {
        Trajectory trajectory = new Trajectories(indicator, target, thresholds).none(Collections.emptySortedSet());
        Reason reason = Reason.of(List.of(RemarkKind.NOT_DUE.of(target.period().start())));
        return new Assessment(
                target,
                null,
                null,
                null,
                trajectory.outlook(),
                Status.NOT_DUE,
                reason,
                null,
                null,
                List.of(),
                Map.of());
    }

    private Assessment onItsDay(Indicator indicator, Target target) {
        Histories histories = new Histories(figures, target, today(target), zone);
        Reading reading = indicator.measure().in(histories).latest().then(OutOfRange::refused);
        Trajectory trajectory = trajectory(indicator, target, reading, histories);
        Judgement judgement = new Judge(indicator, target, businessDate, knownUntil).of(reading, trajectory.status());
        @Nullable Figure figure = reading instanceof Figure found ? found : null;
        Distance distance =
                figure == null ? Distance.UNKNOWN : Distance.of(figure.amount(), indicator.measure(), target);
        Distance kept = distance.kept();
        return new Assessment(
                target,
                figure == null ? null : figure.amount(),
                kept.gap(),
                kept.progress(),
                trajectory.outlook().kept(),
                judgement.status(),
                reason(judgement, reading, OutOfRange.remarks(distance, trajectory.outlook())),
                figure == null ? null : figure.end(),
                reading.status().orElse(null),
                reading.used().stream().distinct().toList(),
                reading.inherited());
    }

    private static Reason reason(Judgement judgement, Reading reading, List<Remark> excess) {
        return Reason.of(Stream.of(
                        judgement.remarks(),
                        excess,
                        Inherited.remarks(reading.inherited().values()))
                .flatMap(List::stream)
                .toList());
    }

    private Trajectory trajectory(Indicator indicator, Target target, Reading reading, Histories histories) {
        Trajectories trajectories = new Trajectories(indicator, target, thresholds);
        if (reading instanceof Figure figure) {
            SeasonalProfile profile = indicator.measure() instanceof Measure.Flow flow
                    ? histories.profile(flow, figure)
                    : SeasonalProfile.NONE;
            return trajectories.of(figure, new ReportedSpan(figure, target.period(), businessDate), profile);
        }
        return trajectories.none(Months.ended(target.period(), today(target)));
    }

    /**
     * The last day whose figures are used. Figures after the plan's period belong to the next plan, on any later
     * business date.
     */
    private LocalDate today(Target target) {
        LocalDate end = target.period().end();
        return businessDate.isBefore(end) ? businessDate : end;
    }
}
