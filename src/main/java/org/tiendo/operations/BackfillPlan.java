package org.tiendo.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.EditionList;
import org.tiendo.words.Sentence;

/**
 * The nights that a backfill of a range will build, and those that it is refused for.
 *
 * @param due the nights without an edition, in their order
 * @param present the number of nights that have one, which stay as they are
 */
public record BackfillPlan(Range range, List<LocalDate> due, int present, List<Refused> refused) {

    public BackfillPlan {
        due = List.copyOf(due);
        refused = List.copyOf(refused);
    }

    /** Days of a plan, both included. */
    public record Range(LocalDate from, LocalDate to, BackfillStep step) {

        public Range {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("to " + to + " is before from " + from + ".");
            }
        }

        @Override
        public String toString() {
            return from + " to " + to + " by " + step;
        }
    }

    /** The reasons for which no edition of a night is built. */
    public enum Hindrance {
        /** The night is not over. */
        NOT_OVER,
        /** No plan of the home speaks of its day. */
        UNPLANNED
    }

    public record Refused(LocalDate date, Hindrance hindrance) {}

    /** @param today the day in the home's zone, which is not over */
    public static BackfillPlan of(Range range, Catalog catalog, EditionList sealed, LocalDate today) {
        List<LocalDate> due = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        int present = 0;
        for (LocalDate date : range.step().between(range.from(), range.to())) {
            if (!date.isBefore(today)) {
                refused.add(new Refused(date, Hindrance.NOT_OVER));
            } else if (!catalog.isPlanned(date)) {
                refused.add(new Refused(date, Hindrance.UNPLANNED));
            } else if (sealed.latest(date).isPresent()) {
                present++;
            } else {
                due.add(date);
            }
        }
        return new BackfillPlan(range, due, present, refused);
    }

    /** The plan as the audit keeps it. */
    Sentence sentence() {
        return Sentence.of(
                AuditOutcome.BACKFILL,
                range.from(),
                range.to(),
                Sentence.of(range.step()),
                due.size() == 1
                        ? Sentence.of(AuditOutcome.ONE_EDITION)
                        : Sentence.of(AuditOutcome.EDITIONS, due.size()),
                present,
                refused.size());
    }
}
