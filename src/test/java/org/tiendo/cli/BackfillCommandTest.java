package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.BackfillOrder.Extent;

class BackfillCommandTest {

    private final Typist typist = new Typist();

    private int type(String from, String to, String... more) {
        Stream<String> range = Stream.of("backfill", "--from", from, "--to", to);
        return typist.type(Stream.concat(range, Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void cutsEveryDayOfTheRange() {
        assertThat(type("2023-02-27", "2023-03-01")).isZero();
        assertThat(typist.workplace.backfills)
                .containsExactly(new BackfillOrder(
                        List.of(LocalDate.of(2023, 2, 27), LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 1)),
                        Extent.MISSING));
        assertThat(typist.out()).contains("Sealed: edition 2023-02-28, revision 1", "3 editions built, 0 were there");
        assertThat(typist.workplace.isClosed).isTrue();
    }

    @Test
    void tellsEditionsThatSayTheSameFromNewOnes() {
        typist.workplace.ending = Sealing.Ending.SAME_CONTENT;

        assertThat(type("2023-02-27", "2023-03-01", "--again")).isZero();
        assertThat(typist.out()).contains("0 editions built, 3 unchanged, 0 were there already");
    }

    @Test
    void cutsMonthEndsOnly() {
        type("2023-02-01", "2023-04-29", "--every", "month", "--again");

        assertThat(typist.workplace.backfills)
                .containsExactly(
                        new BackfillOrder(List.of(LocalDate.of(2023, 2, 28), LocalDate.of(2023, 3, 31)), Extent.ALL));
    }

    @Test
    void refusesARangeThatMakesNoSense() {
        assertThat(type("2023-03-02", "2023-03-01")).isEqualTo(2);
        assertThat(typist.err()).contains("--to 2023-03-01 is before --from 2023-03-02");
        assertThat(type("2023-12-30", "2024-01-01")).isEqualTo(2);
        assertThat(typist.err()).contains("2024-01-01 is not over yet");
        assertThat(type("2022-12-31", "2023-01-01")).isEqualTo(2);
        assertThat(typist.err()).contains("No plan of this home speaks of 2022-12-31", "--from and --to");
        assertThat(type("2023-03-01", "2023-03-30", "--every", "month")).isEqualTo(2);
        assertThat(typist.err()).contains("No month ends");
        assertThat(typist.workplace.backfills).isEmpty();
    }

    @Test
    void tellsOfPullsThatFailed() {
        typist.workplace.pulls = List.of(FakeWorkplace.failed("figures", "the source is down"));

        assertThat(type("2023-03-01", "2023-03-01")).isEqualTo(3);
        assertThat(typist.out()).contains("figures failed: the source is down", "Sealed: edition 2023-03-01");
        assertThat(typist.err()).contains("1 pull failed", "--again");
    }

    @Test
    void tellsOfPullsThatAnotherProcessDid() {
        typist.workplace.pulls = List.of(FakeWorkplace.notStarted("figures", "being run by process 7"));

        assertThat(type("2023-03-01", "2023-03-01")).isEqualTo(3);
        assertThat(typist.out()).contains("figures not started: being run by process 7", "Sealed: edition 2023-03-01");
        assertThat(typist.err()).contains("1 pull not started").doesNotContain("failed");
    }

    @Test
    void failsWhereAnEditionCouldNotBeCut() {
        typist.workplace.failure = "the store is full";

        assertThat(type("2023-03-01", "2023-03-01")).isEqualTo(1);
        assertThat(typist.out()).contains("No edition of 2023-03-01 was built: the store is full");
    }

    @Test
    void saysWhichJobsKnowNothingOfThePast() {
        typist.workplace.undated.add("figures");

        type("2023-03-01", "2023-03-01");

        assertThat(typist.out()).contains("Job figures is left out", "known_on");
    }

    @Test
    void drawsABarBelowTheLinesOnATerminal() {
        typist.terminal = Terminal.ANSI;

        assertThat(type("2023-03-01", "2023-03-02")).isZero();
        assertThat(typist.out()).contains("Sealed: edition 2023-03-01", "Sealed: edition 2023-03-02");
        assertThat(typist.err()).contains("\r\u001b[K");
    }
}
