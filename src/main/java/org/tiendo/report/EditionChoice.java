package org.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.SealedEditions;
import org.tiendo.words.Sentence;

/** The choice of a sealed edition by a reader. */
public sealed interface EditionChoice {

    Optional<Edition> in(SealedEditions editions);

    /** A sentence for a reader whose edition does not exist, with what to do. */
    Sentence missing(SealedEditions editions);

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
        public Sentence missing(SealedEditions editions) {
            Optional<Edition> latest = latest(editions);
            if (latest.isPresent() && revision != null) {
                return Sentence.of(
                        EditionMissing.NO_REVISION,
                        revision,
                        latest.get().businessDate(),
                        latest.get().revision());
            }
            return date == null
                    ? Sentence.of(EditionMissing.NO_EDITION_YET)
                    : Sentence.of(EditionMissing.NO_EDITION_OF_DATE, date, Sentence.plain(date.toString()));
        }

        private Optional<Edition> latest(SealedEditions editions) {
            return date == null ? editions.latest() : editions.latest(date);
        }
    }

    /**
     * The latest edition of a date that knows nothing later than a moment.
     *
     * @param moment the latest moment that the edition may know of: the end of the day, or the moment, that the reader asked for
     * @param zone of the home, in which sentences say moments
     */
    record Then(LocalDate date, Instant moment, PointInTime asked, ZoneId zone) implements EditionChoice {

        @Override
        public Optional<Edition> in(SealedEditions editions) {
            return editions.revisions(date).stream()
                    .filter(edition -> !edition.cutOff().isAfter(moment))
                    .reduce((earlier, later) -> later);
        }

        @Override
        public Sentence missing(SealedEditions editions) {
            Optional<Instant> first =
                    editions.revisions(date).stream().map(Edition::cutOff).min(Comparator.naturalOrder());
            Sentence build = Sentence.plain(date + " --as-known " + asked.written());
            return first.isPresent()
                    ? Sentence.of(
                            EditionMissing.KNOWS_OF_LATER,
                            date,
                            asked.in(zone),
                            new PointInTime.Moment(first.get()).in(zone),
                            build,
                            Sentence.plain(zone.getId()))
                    : Sentence.of(EditionMissing.NO_EDITION_OF_DATE, date, build);
        }
    }
}
