package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.StoreFailure;

/**
 * The sequence of all editions in the order they were sealed; only some of them and some lines of one are held at a time.
 * An edition that can't be read is reported only after those sealed before it were compared.
 */
final class Chain {

    /** Many more cost memory and save hardly any time. */
    private static final int AT_ONCE = 500;

    /** Editions whose lines are read side by side, on a connection each; the store has others to serve too. */
    private static final int SIDE_BY_SIDE = 8;

    private final JdbcClient jdbc;
    private final EditionRows editions;

    Chain(JdbcClient jdbc) {
        this.jdbc = jdbc;
        editions = new EditionRows(jdbc);
    }

    /** @throws UnreadableEditionException when an edition can't be read and all before it are as they were sealed */
    Verification verify() {
        long intact = 0;
        long sequence = 0;
        @Nullable String previous = null;
        for (List<EditionRow> next = after(0); !next.isEmpty(); next = after(sequence)) {
            for (Supplier<Counted> reading : readings(next)) {
                Counted counted = reading.get();
                EditionRow row = counted.row();
                List<String> differences = differences(counted, intact + 1, previous);
                if (!differences.isEmpty()) {
                    return new Verification.Broken(intact, row.edition(), differences);
                }
                intact++;
                sequence = row.sequence();
                previous = row.edition().sha256();
            }
        }
        return new Verification.Holds(intact, previous);
    }

    /** The next editions; where a row among them can't be read, only the first of them. */
    private List<EditionRow> after(long sequence) {
        try {
            return editions.after(sequence, AT_ONCE);
        } catch (RuntimeException e) {
            refuseOutage(e);
            return first(sequence);
        }
    }

    private List<EditionRow> first(long sequence) {
        try {
            return editions.after(sequence, 1);
        } catch (RuntimeException e) {
            refuseOutage(e);
            throw unreadable(sequence == 0 ? "The first edition" : "The edition sealed after number " + sequence, e);
        }
    }

    /** A store that does not answer says nothing about an edition. */
    private static void refuseOutage(RuntimeException e) {
        if (StoreFailure.isTransient(e)) {
            throw e;
        }
    }

    /**
     * The seals over the lines of the editions, calculated while they are iterated. Those side by side are all read before
     * the first is given, so that each keeps its failure until it is asked for.
     */
    private Iterable<Supplier<Counted>> readings(List<EditionRow> rows) {
        return () -> IntStream.iterate(0, from -> from < rows.size(), from -> from + SIDE_BY_SIDE)
                .mapToObj(from -> rows.subList(from, Math.min(rows.size(), from + SIDE_BY_SIDE)))
                .flatMap(few -> few.parallelStream().map(this::reading).toList().stream())
                .iterator();
    }

    private Supplier<Counted> reading(EditionRow row) {
        try {
            Counted counted = counted(row);
            return () -> counted;
        } catch (RuntimeException e) {
            refuseOutage(e);
            Edition edition = row.edition();
            UnreadableEditionException failure = unreadable(
                    "The edition of %s, revision %d (run %d),"
                            .formatted(edition.businessDate(), edition.revision(), edition.run()),
                    e);
            return () -> {
                throw failure;
            };
        }
    }

    private static UnreadableEditionException unreadable(String edition, RuntimeException e) {
        return new UnreadableEditionException(
                edition + " can't be read: " + StoreFailure.words(e)
                        + ". Those sealed before it are as they were; those after it were not checked.",
                e);
    }

    private Counted counted(EditionRow row) {
        Seal seal = row.seal();
        new LineReader(jdbc, row.form(), row.edition()).forEach(seal::add);
        return new Counted(row, seal.snapshots(), seal.end());
    }

    private static List<String> differences(Counted counted, long place, @Nullable String previous) {
        EditionRow row = counted.row();
        Edition edition = row.edition();
        List<String> differences = new ArrayList<>();
        if (row.sequence() != place) {
            differences.add("it was sealed as number " + row.sequence() + " and now comes as number " + place);
        }
        if (!Objects.equals(edition.previous(), previous)) {
            differences.add(
                    "it follows " + shown(edition.previous()) + ", and the one before it is " + shown(previous));
        }
        if (counted.snapshots() != edition.snapshots()) {
            differences.add("it was sealed with " + edition.snapshots() + " rows and has " + counted.snapshots());
        }
        if (!counted.sha256().equals(edition.sha256())) {
            differences.add("its rows give the seal " + shown(counted.sha256()) + ", not " + shown(edition.sha256()));
        }
        return differences;
    }

    /**
     * The result of reading the lines of an edition.
     *
     * @param snapshots their number
     * @param sha256 the seal over them
     */
    private record Counted(EditionRow row, int snapshots, String sha256) {}

    private static String shown(@Nullable String seal) {
        return seal == null ? "none" : seal.substring(0, Math.min(12, seal.length()));
    }
}
