package org.tiendo.distance;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Says how far an indicator is from its target; the formulae and their reasons are in docs/architecture.md. */
public final class Assessor {

    private final Figures figures;
    private final LocalDate businessDate;
    private final LocalDate knownUntil;
    private final ZoneId zone;

    /**
     * @param businessDate the day the figures speak of; no observation of a later period is used
     * @param knownUntil the day of the cut-off, which decides whether a missing figure is late or not due
     * @param zone in which reasons name the day a figure became known
     */
    public Assessor(Figures figures, LocalDate businessDate, LocalDate knownUntil, ZoneId zone) {
        this.figures = figures;
        this.businessDate = businessDate;
        this.knownUntil = knownUntil;
        this.zone = zone;
    }

    public Assessment assess(Indicator indicator, Target target) {
        Reading reading = reading(indicator.measure(), target);
        Judgement judgement = new Judge(indicator, target, businessDate, knownUntil).of(reading);
        @Nullable Figure figure = reading instanceof Figure found ? found : null;
        Distance distance =
                figure == null ? Distance.UNKNOWN : Distance.of(figure.amount(), indicator.measure(), target);
        return new Assessment(
                target,
                figure == null ? null : figure.amount(),
                distance.gap(),
                distance.progress(),
                null,
                null,
                null,
                judgement.status(),
                judgement.reason(),
                figure == null ? null : figure.end(),
                reading.status().orElse(null),
                reading.used().stream().distinct().toList());
    }

    /** Figures of days after the plan's period belong to the next plan, however late it is asked. */
    private Reading reading(Measure measure, Target target) {
        LocalDate end = target.period().end();
        LocalDate today = businessDate.isBefore(end) ? businessDate : end;
        return measure.in(new Histories(figures, target, today, zone)).latest();
    }
}
