package org.tiendo.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Observation;

/** Every figure ever pulled, with the time it became known. */
public final class Observations {

    private final JdbcClient jdbc;

    public Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the figures that say something new; call it in one transaction with whatever must stand or fall with them.
     *
     * @param now when this run learned them; a correction that its source dates like the figure in force counts as
     *     known from here, so that what was said on earlier days stays true of those days
     */
    public Appended append(long run, String job, List<Observation> pulled, Instant now) {
        throw new UnsupportedOperationException(jdbc + job + run + pulled + now);
    }

    /**
     * What was in force at a cut-off: of each job, origin, series, area and period the vintage known last.
     *
     * @param since first day a period may end on
     * @param until last day a period may end on
     */
    public List<Observation> inForce(Instant cutOff, Collection<String> series, LocalDate since, LocalDate until) {
        throw new UnsupportedOperationException(cutOff + "" + series + since + until);
    }
}
