package org.tiendo.ledger;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * The text forms of editions that seals are calculated over, so that whoever reads the tables can calculate a seal
 * again. Sealed editions depend on each: a form never changes, a better one is added.
 *
 * <p>One line per snapshot, in their order, each ended by a line feed. Fields are separated by tabs; null is {@code
 * \N}; backslash, tab, line feed and carriage return are {@code \\}, {@code \t}, {@code \n} and {@code \r}. Decimals
 * are plain, without trailing zeros, days and instants ISO, bounds their symbols, other words in lower case. The seal
 * is the SHA-256, in hexadecimal, of these lines in UTF-8 followed by the previous seal, if any.
 */
enum CanonicalForm {
    /** The fields in the order of the table up to the sources. */
    FIGURES(1, 20) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {}

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            figures(lines, snapshot);
        }
    },

    /** Adds the versions after the sources, and a first line about the edition: when and by which run it was built. */
    VERSIONS(2, 22) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {
            lines.add(sequence)
                    .add(edition.businessDate())
                    .add(edition.revision())
                    .add(edition.cutOff())
                    .add(edition.sealedAt())
                    .add(edition.snapshots())
                    .add(edition.run());
        }

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            figures(lines, snapshot);
            lines.add(snapshot.versions().definition()).add(snapshot.versions().target());
        }
    },

    /** Adds the upper end and the word of the actual after the versions. */
    AMOUNTS(3, 24) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {
            VERSIONS.heading(lines, sequence, edition);
        }

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            VERSIONS.fields(lines, snapshot);
            @Nullable Amount amount = snapshot.amount();
            lines.add(amount == null ? null : amount.upper()).add(word(amount));
        }
    },

    /** Adds the day by which a newer figure was due, and the remarks as they are kept, after the actual's word. */
    REMARKS(4, 26) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {
            VERSIONS.heading(lines, sequence, edition);
        }

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            AMOUNTS.fields(lines, snapshot);
            lines.add(snapshot.basis().dueBy()).add(ReasonColumns.json(snapshot.reason()));
        }
    },

    /** Adds the ends of the forecast's range after the remarks. */
    RANGES(5, 28) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {
            VERSIONS.heading(lines, sequence, edition);
        }

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            REMARKS.fields(lines, snapshot);
            Snapshot.Standing standing = snapshot.standing();
            lines.add(standing.forecastLow()).add(standing.forecastHigh());
        }
    },

    /** Adds the code of the plan after the forecast's range. */
    PLANS(6, 29) {
        @Override
        void heading(CanonicalLines lines, long sequence, Edition edition) {
            VERSIONS.heading(lines, sequence, edition);
        }

        @Override
        void fields(CanonicalLines lines, Snapshot snapshot) {
            RANGES.fields(lines, snapshot);
            lines.add(snapshot.plan());
        }
    };

    /** The form for new seals. */
    static final CanonicalForm LATEST = PLANS;

    private final int number;
    private final int fields;

    CanonicalForm(int number, int fields) {
        this.number = number;
        this.fields = fields;
    }

    /** The number of the form in the table of editions. */
    int number() {
        return number;
    }

    /** The number of fields of a line. */
    int fields() {
        return fields;
    }

    /** @throws IllegalArgumentException when there is no form of that number */
    static CanonicalForm of(int number) {
        return Arrays.stream(values())
                .filter(form -> form.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no canonical form has number " + number));
    }

    abstract void heading(CanonicalLines lines, long sequence, Edition edition);

    abstract void fields(CanonicalLines lines, Snapshot snapshot);

    /** The line about the edition, whose own seal is not read; empty in a form without one. */
    String heading(long sequence, Edition edition) {
        var lines = new CanonicalLines();
        heading(lines, sequence, edition);
        lines.end();
        return lines.toString();
    }

    /** The lines of consecutive snapshots. */
    String of(List<Snapshot> snapshots) {
        var lines = new CanonicalLines();
        for (Snapshot snapshot : snapshots) {
            fields(lines, snapshot);
            lines.end();
        }
        return lines.toString();
    }

    private static @Nullable String word(@Nullable Amount amount) {
        return amount == null || amount.word().isEmpty() ? null : amount.word();
    }

    private static void figures(CanonicalLines lines, Snapshot snapshot) {
        Snapshot.Standing standing = snapshot.standing();
        lines.add(snapshot.businessDate())
                .add(snapshot.item())
                .add(snapshot.indicator())
                .add(snapshot.area())
                .add(snapshot.unit())
                .add(snapshot.comparator())
                .add(snapshot.target())
                .add(snapshot.targetUpper())
                .add(snapshot.bound() == null ? null : snapshot.bound().symbol())
                .add(snapshot.actual())
                .add(standing.gap())
                .add(standing.progress())
                .add(standing.expected())
                .add(standing.pace())
                .add(standing.forecast())
                .add(snapshot.status())
                .add(snapshot.reason().sentence())
                .add(snapshot.periodEnd())
                .add(snapshot.dataStatus())
                .add(snapshot.basis().sources());
    }
}
