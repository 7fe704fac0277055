package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.ledger.Sealed.DATE;
import static org.tiendo.ledger.Sealed.snapshot;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.ConcurrencyFailureException;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Editions.Sealing;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class EditionsIT {

    private static final Instant CUT_OFF = Instant.parse("2024-01-01T00:30:00.000001Z");
    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");

    private final TestLedger ledger;
    private final Editions editions;

    EditionsIT(String kind) {
        ledger = TestLedger.empty(kind);
        editions = new Editions(ledger.jdbc());
    }

    @Test
    void givesBackWhatWasSealedInItsOrder() {
        List<Snapshot> snapshots = List.of(
                snapshot("zz", "4.02"),
                snapshot("aa", "-2"),
                Sealed.withReason(
                        Status.NOT_ASSESSABLE,
                        RemarkKind.CENSORED.of(List.of(RemarkKind.CENSORED_FIGURE.of(
                                "pci_rank", ">=", 31, RemarkKind.WORD.of("hạng ≥ 31"))))));

        Sealing sealing = seal(snapshots);

        assertThat(sealing.isNew()).isTrue();
        assertThat(sealing.edition())
                .isEqualTo(
                        new Edition(DATE, 1, CUT_OFF, NOW, 3, sealing.edition().sha256(), null, 7));
        assertThat(editions.latest(DATE)).contains(sealing.edition());
        assertThat(editions.snapshots(sealing.edition())).isEqualTo(snapshots);
        assertThat(editions.verify())
                .isEqualTo(new Verification.Holds(1, sealing.edition().sha256()));
    }

    @Test
    void readsAnEditionPieceByPieceWheneverItIsIterated() {
        List<Snapshot> snapshots = IntStream.range(0, 4_500)
                .mapToObj(number -> snapshot("i" + number, "1"))
                .toList();
        Iterable<Snapshot> streamed = editions.streamed(seal(snapshots).edition());

        assertThat(streamed).containsExactlyElementsOf(snapshots);
        assertThat(streamed).hasSize(4_500);
    }

    /** A large edition is calculated and sealed in sections. */
    @Test
    void sealsTheSameInWhateverSectionsItComes() {
        List<Snapshot> before = snapshots("a", "b", "c", "d", "e", "f");
        List<Snapshot> now = new ArrayList<>(snapshots("f", "x", "b", "a", "d", "e"));
        now.set(2, snapshot("b", "7"));
        now.set(5, snapshot("e", "8"));

        assertThat(sealedInSections(1, before, now)).isEqualTo(sealedInSections(6, before, now));
        assertThat(sealedInSections(2, before, now)).isEqualTo(sealedInSections(6, before, now));
        assertThat(ledger.jdbc()
                        .sql("SELECT indicator FROM restatement ORDER BY position")
                        .query(String.class)
                        .list())
                .containsExactly("b", "e");
    }

    @Test
    void findsTheSnapshotsOfSomeAreasAndAllOfIndicatorsThatHaveNoneThere() {
        Sealing sealing = seal(List.of(
                in("province", "a"),
                in("north", "a"),
                in("north", "b"),
                in("south", "b"),
                in("cities", "c"),
                in("south", "c")));

        assertThat(editions.snapshots(sealing.edition(), Set.of("province", "cities")))
                .containsExactly(in("province", "a"), in("north", "b"), in("south", "b"), in("cities", "c"));
    }

    private static Snapshot in(String area, String indicator) {
        return new SnapshotBuilder(DATE, indicator)
                .area(area)
                .item("1")
                .unit("ha")
                .judged(Status.NO_DATA)
                .build();
    }

    @Test
    void takesAnEditionWithMoreOrFewerRowsForAnother() {
        seal(snapshots("a", "b", "c"));

        assertThat(seal(snapshots("a", "b")).isNew()).isTrue();
        assertThat(seal(snapshots("a", "b", "c")).isNew()).isTrue();
        assertThat(seal(snapshots("a", "b", "c")).isNew()).isFalse();
    }

    @Test
    void refusesSectionsThatAreNotAsManySnapshotsAsTheCutSays() {
        var cut = new Cut(
                DATE,
                CUT_OFF,
                DATE,
                3,
                List.of(new Section(List.of(), snapshots("a", "b"), List.of())),
                Cuts.OTHER_INPUTS,
                7,
                NOW);

        assertThatThrownBy(() -> ledger.inTransaction(() -> editions.seal(cut)))
                .hasMessageContaining("a cut of 3 snapshots has sections with 2");
        assertThat(ledger.count("snapshot")).isZero();
    }

    /** The seal of the second of two revisions, on an empty ledger. */
    private String sealedInSections(int size, List<Snapshot> before, List<Snapshot> now) {
        ledger.clear();
        ledger.inTransaction(() -> editions.seal(inSections(size, before)));
        String seal = ledger.inTransaction(() -> editions.seal(inSections(size, now)))
                .edition()
                .sha256();
        assertThat(editions.snapshots(editions.latest(DATE).orElseThrow())).isEqualTo(now);
        return seal;
    }

    private static Cut inSections(int size, List<Snapshot> snapshots) {
        List<Section> sections = IntStream.iterate(0, start -> start < snapshots.size(), start -> start + size)
                .mapToObj(start -> snapshots.subList(start, Math.min(snapshots.size(), start + size)))
                .map(part -> new Section(List.of(), part, List.of()))
                .toList();
        return new Cut(DATE, CUT_OFF, DATE.withDayOfYear(1), snapshots.size(), sections, Cuts.OTHER_INPUTS, 7, NOW);
    }

    private static List<Snapshot> snapshots(String... indicators) {
        return Stream.of(indicators).map(code -> snapshot(code, "1")).toList();
    }

    @Test
    void sealsTheSameOnlyOnce() {
        Sealing first = seal(List.of(snapshot("a", "4.02"), snapshot("b", "0.3333333333333333")));

        Sealing second = ledger.inTransaction(() -> editions.seal(Cuts.of(
                DATE,
                CUT_OFF.plusSeconds(60),
                List.of(snapshot("a", "4.0200"), snapshot("b", "0.33333333333333333")),
                8,
                NOW.plusSeconds(60))));

        assertThat(second).isEqualTo(new Sealing(first.edition(), Sealing.Ending.SAME_CONTENT));
        assertThat(ledger.count("edition")).isEqualTo(1);
    }

    @Test
    void calculatesNothingFromInputsThatHaveGivenTheSameContentBefore() {
        Edition first = sealFrom("files").edition();
        ledger.rolledBack(() -> editions.seal(Cuts.from("files with a comment", DATE, NOW, snapshots("a"))));
        assertThat(sealFrom("files with a comment")).isEqualTo(new Sealing(first, Sealing.Ending.SAME_CONTENT));

        assertThat(sealFrom("files with a comment")).isEqualTo(new Sealing(first, Sealing.Ending.SAME_INPUTS));
        assertThat(sealFrom("files with another")).isEqualTo(new Sealing(first, Sealing.Ending.SAME_CONTENT));
        assertThat(sealFrom("files with another")).isEqualTo(new Sealing(first, Sealing.Ending.SAME_INPUTS));
        assertThat(editions.verify()).isEqualTo(new Verification.Holds(1, first.sha256()));
    }

    private Sealing sealFrom(String inputs) {
        return ledger.inTransaction(() -> editions.seal(Cuts.from(inputs, DATE, NOW, snapshots("a"))));
    }

    @Test
    void sealsAChangeAsTheNextRevisionAndKeepsTheOldOne() {
        Edition first = seal(List.of(snapshot("a", "4.02"))).edition();
        Edition second = seal(List.of(snapshot("a", "4.03"))).edition();

        assertThat(second.revision()).isEqualTo(2);
        assertThat(second.previous()).isEqualTo(first.sha256());
        assertThat(editions.find(DATE, 1)).contains(first);
        assertThat(editions.snapshots(first)).containsExactly(snapshot("a", "4.02"));
        assertThat(editions.latest(DATE)).contains(second);
    }

    @Test
    void listsEveryRevisionOfADateInOrder() {
        Edition first = seal(List.of(snapshot("a", "4.02"))).edition();
        Edition second = seal(List.of(snapshot("a", "4.03"))).edition();
        ledger.inTransaction(() -> editions.seal(Cuts.of(DATE.minusDays(1), CUT_OFF, List.of(), 8, NOW)));

        assertThat(editions.revisions(DATE)).containsExactly(first, second);
        assertThat(editions.revisions(DATE.plusDays(1))).isEmpty();
    }

    @Test
    void takesAnotherOrderForAChange() {
        seal(List.of(snapshot("a", "1"), snapshot("b", "2")));

        assertThat(seal(List.of(snapshot("b", "2"), snapshot("a", "1"))).isNew())
                .isTrue();
    }

    @Test
    void sealsARevisionThatGoesBackToAnEarlierOne() {
        seal(List.of(snapshot("a", "1")));
        seal(List.of(snapshot("a", "2")));

        assertThat(seal(List.of(snapshot("a", "1"))).edition().revision()).isEqualTo(3);
    }

    @Test
    void chainsEditionsInTheOrderOfSealingWhateverTheirDates() {
        Edition first = seal(List.of(snapshot("a", "1"))).edition();
        LocalDate earlier = DATE.minusDays(1);
        Edition second = ledger.inTransaction(() -> editions.seal(Cuts.of(earlier, CUT_OFF, List.of(), 8, NOW)))
                .edition();

        assertThat(second.previous()).isEqualTo(first.sha256());
        assertThat(second.revision()).isEqualTo(1);
        assertThat(editions.latest()).contains(first);
    }

    @Test
    void sealsNoSnapshotOfAnotherDate() {
        assertThatThrownBy(() -> editions.seal(Cuts.of(DATE.plusDays(1), CUT_OFF, List.of(snapshot("a", "1")), 7, NOW)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("2023-12-31", "2024-01-01");
        assertThat(ledger.count("snapshot")).isZero();
    }

    @Test
    void neverShowsHalfAnEdition() {
        List<Snapshot> many = IntStream.range(0, 500)
                .mapToObj(number -> snapshot("indicator " + number, "1"))
                .toList();
        seal(List.of(snapshot("a", "1")));

        Edition seenMeanwhile = ledger.inTransaction(() -> {
            editions.seal(Cuts.of(DATE, CUT_OFF, many, 8, NOW));
            return AnotherThread.asked(() -> editions.latest(DATE).orElseThrow());
        });

        assertThat(seenMeanwhile.revision()).isEqualTo(1);
        assertThat(editions.snapshots(seenMeanwhile)).hasSize(1);
        assertThat(editions.snapshots(editions.latest(DATE).orElseThrow())).isEqualTo(many);
    }

    @Test
    void letsNoTwoEditionsFollowTheSameOne() throws Exception {
        int cutters = 4;
        var together = new CyclicBarrier(cutters);
        var threads = Executors.newFixedThreadPool(cutters);
        List<Callable<Sealing>> cuts = IntStream.range(0, cutters)
                .<Callable<Sealing>>mapToObj(number -> () -> {
                    together.await();
                    return seal(List.of(snapshot("indicator " + number, "1")));
                })
                .toList();
        List<Edition> sealed = sealedBy(threads.invokeAll(cuts));
        threads.shutdown();

        assertThat(sealed).isNotEmpty().doesNotHaveDuplicates();
        assertThat(sealed).extracting(Edition::previous).doesNotHaveDuplicates();
        assertThat(ledger.count("edition")).isEqualTo(sealed.size());
        assertThat(ledger.count("snapshot")).isEqualTo(sealed.size());
    }

    private static List<Edition> sealedBy(List<Future<Sealing>> cuts) throws InterruptedException {
        var sealed = new ArrayList<Edition>();
        for (Future<Sealing> cut : cuts) {
            try {
                sealed.add(cut.get().edition());
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(ConcurrencyFailureException.class);
            }
        }
        return sealed;
    }

    private Sealing seal(List<Snapshot> snapshots) {
        return ledger.inTransaction(() -> editions.seal(Cuts.of(DATE, CUT_OFF, snapshots, 7, NOW)));
    }
}
