package org.tiendo.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tiendo.distance.Period;

/** Which periods the earlier statements of a job covered, and until when each of them knew. */
final class Coverage {

    /**
     * One series of one earlier statement.
     *
     * @param definition empty where nobody has kept it
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
     * The times until which the period was spoken for: what was not said by then, though it is dated earlier, was
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
