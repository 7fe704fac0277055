package org.tiendo.distance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A reading of a measure in an area at one period end: a figure, or the reason why there is none. */
sealed interface Reading permits Figure, Reading.Missing, Reading.Undecidable {

    /** Every observation behind it; one that is used twice is listed twice. */
    List<Observation> used();

    /** Returns the result of the case for this kind of reading. */
    <R> R in(Function<Figure, R> figure, Function<Missing, R> missing, Function<Undecidable, R> undecidable);

    /** Continues the calculation with a figure; any other reading is returned unchanged. */
    default Reading then(Function<Figure, Reading> calculation) {
        return in(calculation, missing -> missing, undecidable -> undecidable);
    }

    /** The observations of predecessors among those used, each with the share that counts. */
    default Map<Observation, Inherited> inherited() {
        return Map.of();
    }

    /** The weakest status among the observations; empty without any. */
    default Optional<DataStatus> status() {
        return used().stream().map(Observation::status).min(java.util.Comparator.naturalOrder());
    }

    /** The latest time at which one of the observations became known; empty without any. */
    default Optional<Instant> knownAt() {
        return used().stream().map(Observation::knownAt).max(java.util.Comparator.naturalOrder());
    }

    /** A reading without a reported figure. */
    record Missing(Remark reason) implements Reading {
        @Override
        public List<Observation> used() {
            return List.of();
        }

        @Override
        public <R> R in(
                Function<Figure, R> figure, Function<Missing, R> missing, Function<Undecidable, R> undecidable) {
            return missing.apply(this);
        }
    }

    /** A reading with reported figures from which no result follows. */
    record Undecidable(List<Remark> reason, List<Observation> used) implements Reading {
        public Undecidable {
            reason = List.copyOf(reason);
            used = List.copyOf(used);
        }

        Undecidable(Remark reason, List<Observation> used) {
            this(List.of(reason), used);
        }

        @Override
        public <R> R in(
                Function<Figure, R> figure, Function<Missing, R> missing, Function<Undecidable, R> undecidable) {
            return undecidable.apply(this);
        }
    }
}
