package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/** Statements for tests, which state only what matters to them. */
public final class Stating {

    private static final Period TWO_YEARS = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));

    private Stating() {}

    /** All that a job has to say of the figures' own series in 2022 and 2023; each row states its period. */
    public static Statement of(String job, List<Observation> figures, Instant knownUntil) {
        List<StatedSeries> series = figures.stream()
                .map(Observation::series)
                .distinct()
                .map(code -> new StatedSeries(code, "as ever", Tiling.AS_STATED))
                .toList();
        return new Statement(job, TWO_YEARS, knownUntil, Delivery.EVERYTHING, series, figures, List.of());
    }

    /** Appends what a job has to say at a moment, which is when it is pulled too. */
    public static Appended append(
            Observations observations, long run, String job, List<Observation> figures, Instant now) {
        return observations.append(run, of(job, figures, now), now, changes -> {});
    }
}
