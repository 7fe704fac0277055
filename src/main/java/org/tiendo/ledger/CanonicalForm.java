package org.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Decimals;
import org.tiendo.store.Column;
import org.tiendo.store.Sha256;

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
    FIGURES(1) {
        @Override
        Stream<@Nullable Object> heading(long sequence, Edition edition) {
            return Stream.empty();
        }

        @Override
        Stream<@Nullable Object> fields(Snapshot snapshot) {
            return figures(snapshot);
        }
    },

    /** Adds the versions after the sources, and a first line about the edition: when and by which run it was built. */
    VERSIONS(2) {
        @Override
        Stream<@Nullable Object> heading(long sequence, Edition edition) {
            return Stream.<@Nullable Object>of(
                    sequence,
                    edition.businessDate(),
                    edition.revision(),
                    edition.cutOff(),
                    edition.sealedAt(),
                    edition.snapshots(),
                    edition.run());
        }

        @Override
        Stream<@Nullable Object> fields(Snapshot snapshot) {
            return Stream.concat(
                    figures(snapshot),
                    Stream.<@Nullable Object>of(
                            snapshot.versions().definition(),
                            snapshot.versions().target()));
        }
    },

    /** Adds the upper end and the word of the actual after the versions. */
    AMOUNTS(3) {
        @Override
        Stream<@Nullable Object> heading(long sequence, Edition edition) {
            return VERSIONS.heading(sequence, edition);
        }

        @Override
        Stream<@Nullable Object> fields(Snapshot snapshot) {
            @Nullable Amount amount = snapshot.amount();
            return Stream.concat(
                    VERSIONS.fields(snapshot),
                    Stream.<@Nullable Object>of(amount == null ? null : amount.upper(), word(amount)));
        }
    },

    /** Adds the day by which a newer figure was due, and the remarks as they are kept, after the actual's word. */
    REMARKS(4) {
        @Override
        Stream<@Nullable Object> heading(long sequence, Edition edition) {
            return VERSIONS.heading(sequence, edition);
        }

        @Override
        Stream<@Nullable Object> fields(Snapshot snapshot) {
            return Stream.concat(
                    AMOUNTS.fields(snapshot),
                    Stream.<@Nullable Object>of(snapshot.basis().dueBy(), ReasonColumns.json(snapshot.reason())));
        }
    };

    private final int number;

    CanonicalForm(int number) {
        this.number = number;
    }

    /** The form for new seals: a later form only where the one before it would leave something out. */
    static CanonicalForm fitting(List<Snapshot> snapshots) {
        if (snapshots.stream().anyMatch(snapshot -> ReasonColumns.json(snapshot.reason()) != null)) {
            return REMARKS;
        }
        boolean saysMore = snapshots.stream().anyMatch(snapshot -> {
            @Nullable Amount amount = snapshot.amount();
            return amount != null && (amount.upper() != null || word(amount) != null);
        });
        return saysMore ? AMOUNTS : VERSIONS;
    }

    /** The number of the form in the table of editions. */
    int number() {
        return number;
    }

    /** @throws IllegalArgumentException when there is no form of that number */
    static CanonicalForm of(int number) {
        return Arrays.stream(values())
                .filter(form -> form.number == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no canonical form has number " + number));
    }

    abstract Stream<@Nullable Object> heading(long sequence, Edition edition);

    abstract Stream<@Nullable Object> fields(Snapshot snapshot);

    /**
     * Calculates the seal of an edition. Everything but the snapshots is taken from the edition, whose own seal is not
     * read.
     */
    String seal(long sequence, Edition edition, List<Snapshot> snapshots) {
        String heading = line(heading(sequence, edition).toList());
        String previous = edition.previous() == null ? "" : edition.previous();
        return Sha256.of(heading + of(snapshots) + previous);
    }

    String of(List<Snapshot> snapshots) {
        return snapshots.stream()
                .map(snapshot -> line(fields(snapshot).toList()))
                .collect(Collectors.joining());
    }

    private static @Nullable String word(@Nullable Amount amount) {
        return amount == null || amount.word().isEmpty() ? null : amount.word();
    }

    private static Stream<@Nullable Object> figures(Snapshot snapshot) {
        Snapshot.Standing standing = snapshot.standing();
        return Stream.<@Nullable Object>of(
                snapshot.businessDate(),
                snapshot.item(),
                snapshot.indicator(),
                snapshot.area(),
                snapshot.unit(),
                snapshot.comparator(),
                snapshot.target(),
                snapshot.targetUpper(),
                snapshot.bound() == null ? null : snapshot.bound().symbol(),
                snapshot.actual(),
                standing.gap(),
                standing.progress(),
                standing.expected(),
                standing.pace(),
                standing.forecast(),
                snapshot.status(),
                snapshot.reason().sentence(),
                snapshot.periodEnd(),
                snapshot.dataStatus(),
                snapshot.basis().sources());
    }

    private static String line(List<@Nullable Object> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream().map(CanonicalForm::field).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        return escaped(value instanceof Enum<?> word ? Column.of(word) : value.toString());
    }

    /**
     * Rounds to as many decimals as the ledger keeps, so that a sealed number and the same number read back have the
     * same text.
     */
    private static String plain(BigDecimal decimal) {
        return Decimals.normalised(decimal).toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
