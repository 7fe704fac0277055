package org.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.SealedEditions;

/** The choice of a sealed edition by a reader. */
public sealed interface EditionChoice {

    Optional<Edition> in(SealedEditions editions);

    /** A sentence for a reader whose edition does not exist, with what to do. */
    String missing(SealedEditions editions);

    /**
     * A revision of a date, or the latest one.
     *
     * @param date null: the latest there is
     * @param revision null: the latest of the date
     */
    record Latest(@Nullable LocalDate date, @Nullable Integer revision) implements EditionChoice {

        @Override
        public Optional<Edition> in(SealedEditions editions) {
            Optional<Edition> latest = latest(editions);
            if (revision == null) {
                return latest;
            }
            int wanted = revision;
            return latest.flatMap(edition -> editions.find(edition.businessDate(), wanted));
        }

        @Override
        public String missing(SealedEditions editions) {
            Optional<Edition> latest = latest(editions);
            if (latest.isPresent()) {
                return "There is no revision " + revision + " of "
                        + latest.get().businessDate() + "; its latest is revision "
                        + latest.get().revision() + ".";
            }
            return date == null
                    ? "There is no edition yet. Build one with: tiendo run --date DATE"
                    : "There is no edition of " + date + " yet. Build it with: tiendo run --date " + date;
        }

        private Optional<Edition> latest(SealedEditions editions) {
            return date == null ? editions.latest() : editions.latest(date);
        }
    }

    /**
     * The latest edition of a date that knows nothing later than a moment.
     *
     * @param written the moment, in the form that the command line understands
     */
    record Then(LocalDate date, Instant moment, String written) implements EditionChoice {

        @Override
        public Optional<Edition> in(SealedEditions editions) {
            return editions.revisions(date).stream()
                    .filter(edition -> !edition.cutOff().isAfter(moment))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public String missing(SealedEditions editions) {
            String build = "Build it with: tiendo run --date " + date + " --as-known " + written;
            return editions.revisions(date).stream()
                    .map(Edition::cutOff)
                    .min(Comparator.naturalOrder())
                    .map(first -> "Every edition of " + date + " knows of later than " + written
                            + " (the earliest was built with what was known by " + first.truncatedTo(ChronoUnit.SECONDS)
                            + "). " + build)
                    .orElse("There is no edition of " + date + " yet. " + build);
        }
    }
}
