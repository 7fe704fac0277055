package org.tiendo.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tiendo.distance.Period;

/** The periods that earlier statements of a job covered, each with the time until which the statement had knowledge. */
final class Coverage {

    /**
     * One series of one earlier statement.
     *
     * @param definition the hash of the series' definition; empty where it was not stored
     */
    record Earlier(String series, String definition, Period window, Instant knownUntil) {

        boolean isDefinedAs(String other) {
            return definition.isEmpty() || definition.equals(other);
        }
    }

    private record Place(String series, Period period) {}

    private final List<Earlier> earlier;
    private final Map<Place, NavigableSet<Instant>> horizons = new HashMap<>();

    Coverage(List<Earlier> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /**
     * The times until which earlier statements about the period had knowledge. A figure that they did not contain was
     * learned later.
     */
    NavigableSet<Instant> horizons(StatedSeries series, Period period) {
        return horizons.computeIfAbsent(new Place(series.code(), period), unseen -> find(series, period));
    }

    private NavigableSet<Instant> find(StatedSeries series, Period period) {
        NavigableSet<Instant> found = new TreeSet<>();
        for (Earlier statement : earlier) {
            if (statement.series().equals(series.code())
                    && statement.isDefinedAs(series.definition())
                    && series.tiling().covers(period, statement.window())) {
                found.add(statement.knownUntil());
            }
        }
        return found;
    }
}
