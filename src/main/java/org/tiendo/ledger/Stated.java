package org.tiendo.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;
import org.tiendo.store.Column;

/** The figures of a part of a statement by their key and by the time their source gives them. */
record Stated(Map<FigureKey, NavigableMap<Instant, Entry>> byKey) {

    /** @param isAbsence whether the figure stands for missing rows */
    record Entry(Figure figure, boolean isAbsence) {}

    /** @throws IllegalArgumentException when the part has two different figures of one key with the same date */
    static Stated in(StatementPart part) {
        var stated = new Stated(new LinkedHashMap<>());
        part.figures().forEach(figure -> stated.add(figure, new Entry(Figure.of(figure), false)));
        part.absences().forEach(zero -> stated.add(zero, new Entry(Figure.of(zero), true)));
        return stated;
    }

    boolean speaksOf(FigureKey key) {
        return byKey.containsKey(key);
    }

    private void add(Observation observation, Entry entry) {
        FigureKey key = FigureKey.of(observation);
        @Nullable
        Entry other = byKey.computeIfAbsent(key, unseen -> new TreeMap<>())
                .putIfAbsent(Column.kept(observation.knownAt()), entry);
        if (other != null && !other.figure().equals(entry.figure())) {
            throw new IllegalArgumentException("job " + observation.job() + " pulled both " + other.figure() + " and "
                    + entry.figure() + " as " + key + ", known at " + observation.knownAt()
                    + ": its source must tell them apart by origin or by date");
        }
    }
}
