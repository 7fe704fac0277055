package org.tiendo.distance;

import java.time.LocalDate;

/** Says how far an indicator is from its target; the formulae and their reasons are in docs/architecture.md. */
public final class Assessor {

    private final Figures figures;
    private final LocalDate businessDate;
    private final LocalDate knownUntil;

    /**
     * @param businessDate the day the figures speak of; no observation of a later period is used
     * @param knownUntil the day of the cut-off, which decides whether a missing figure is late or not due
     */
    public Assessor(Figures figures, LocalDate businessDate, LocalDate knownUntil) {
        this.figures = figures;
        this.businessDate = businessDate;
        this.knownUntil = knownUntil;
    }

    public Assessment assess(Indicator indicator, Target target) {
        throw new UnsupportedOperationException(figures + " " + businessDate + knownUntil + indicator + target);
    }
}
