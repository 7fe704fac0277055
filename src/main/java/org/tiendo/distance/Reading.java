package org.tiendo.distance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What a measure says of an area at one period end: a figure, or why there is none. */
sealed interface Reading permits Figure, Reading.Missing, Reading.Undecidable {

    /** Every observation it rests on; one that served twice stands here twice. */
    List<Observation> used();

    /** Goes on calculating with a figure; anything else stays what it is. */
    default Reading then(Function<Figure, Reading> calculation) {
        return this instanceof Figure figure ? calculation.apply(figure) : this;
    }

    /** The observations of predecessors among those used, each with the share that counts. */
    default Map<Observation, Inherited> inherited() {
        return Map.of();
    }

    /** The weakest status among the observations; empty without any. */
    default Optional<DataStatus> status() {
        return used().stream().map(Observation::status).min(java.util.Comparator.naturalOrder());
    }

    /** When the last of the observations became known; empty without any. */
    default Optional<Instant> knownAt() {
        return used().stream().map(Observation::knownAt).max(java.util.Comparator.naturalOrder());
    }

    /** Nobody has reported it. */
    record Missing(String reason) implements Reading {
        @Override
        public List<Observation> used() {
            return List.of();
        }
    }

    /** It has been reported, and yet no figure follows. */
    record Undecidable(String reason, List<Observation> used) implements Reading {
        public Undecidable {
            used = List.copyOf(used);
        }
    }
}
