package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.report.Golden;

class RunCommandTest {

    private final Typist typist = new Typist();

    @Test
    void pullsCutsAndShows() {
        assertThat(typist.type("run", "--date", "2023-12-31")).isZero();
        assertThat(typist.err()).isEmpty();
        Golden.assertSame(typist.out(), "run.txt");
        assertThat(typist.workplace.isClosed).isTrue();
    }

    @Test
    void speaksOfYesterdayInTheZoneOfTheHome() {
        typist.clock = Clock.fixed(Instant.parse("2023-12-30T17:30:00Z"), ZoneOffset.UTC);

        typist.type("run");

        assertThat(typist.workplace.orders)
                .containsExactly(new NightOrder(LocalDate.of(2023, 12, 30), List.of(), null));
    }

    @Test
    void ordersWhatWasAskedFor() {
        typist.type("run", "--date", "2023-06-30", "--job", "figures", "--job", "figures", "--as-known", "2023-08-15");

        assertThat(typist.workplace.orders)
                .containsExactly(new NightOrder(
                        LocalDate.of(2023, 6, 30), List.of("figures"), Instant.parse("2023-08-15T16:59:59.999999Z")));
    }

    @Test
    void suggestsTheJobThatWasMeant() {
        assertThat(typist.type("run", "--date", "2023-12-31", "--job", "figure"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("There is no job \"figure\"", "Did you mean \"figures\"?");
        assertThat(typist.workplace.orders).isEmpty();
    }

    @Test
    void namesTheJobsThereAreWhenNoneIsLike() {
        assertThat(typist.type("run", "--date", "2023-12-31", "--job", "customs"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("It has: figures.");
    }

    @Test
    void refusesADateOfWhichNoPlanSpeaks() {
        assertThat(typist.type("run", "--date", "2019-01-01")).isEqualTo(2);
        assertThat(typist.err()).contains("2019-01-01", "2023-01-01..2023-12-31", "--date");
        assertThat(typist.workplace.orders).isEmpty();
    }

    @Test
    void refusesTheFuture() {
        assertThat(typist.type("run", "--date", "2024-01-03")).isEqualTo(2);
        assertThat(typist.err()).contains("2024-01-03 lies in the future");
        assertThat(typist.type("run", "--date", "2023-12-31", "--as-known", "2024-01-03"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("--as-known lies in the future");
    }

    @Test
    void acceptsWithdrawalsAndTheirReasonOnlyTogether() {
        String[] job = {"run", "--date", "2023-12-31", "--job", "figures"};
        assertThat(typist.type(with(job, "--accept-withdrawals"))).isEqualTo(2);
        assertThat(typist.err()).startsWith("--accept-withdrawals needs --reason: say why");
        assertThat(typist.type(with(job, "--reason=a letter"))).isEqualTo(2);
        assertThat(typist.err()).contains("--reason needs --accept-withdrawals");
        assertThat(typist.workplace.orders).isEmpty();
    }

    private static String[] with(String[] arguments, String more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void saysThatTheEditionIsUnchanged() {
        typist.workplace.ending = Sealing.Ending.SAME_CONTENT;

        assertThat(typist.type("run", "--date", "2023-12-31")).isZero();
        assertThat(typist.out()).contains("Unchanged: edition 2023-12-31, still revision 1");
    }

    @Test
    void endsWith3WhenTheEditionIsSealedWithoutSomeJobs() {
        typist.workplace.pulls =
                List.of(FakeWorkplace.pulled("figures", 0), FakeWorkplace.failed("customs", "connection refused"));

        assertThat(typist.type("run", "--date", "2023-12-31")).isEqualTo(3);
        assertThat(typist.out()).contains("customs  failed: connection refused", "Sealed: ", "Số cây trồng mới");
        assertThat(typist.err()).contains("1 of 2 jobs failed; its figures are those of earlier pulls");
    }

    @Test
    void tellsJobsThatAnotherProcessPullsFromThoseThatFailed() {
        typist.workplace.pulls = List.of(
                FakeWorkplace.pulled("figures", 0),
                FakeWorkplace.notStarted("customs", "being run by process 7"),
                FakeWorkplace.failed("growth", "connection refused"));

        assertThat(typist.type("run", "--date", "2023-12-31")).isEqualTo(3);
        assertThat(typist.out()).contains("customs  not started: being run by process 7");
        assertThat(typist.err())
                .contains("1 of 3 jobs not started by this command, as another process pulls it or its source")
                .contains("1 of 3 jobs failed; its figures are those of earlier pulls");
    }

    @Test
    void countsOneJobAsOne() {
        typist.workplace.pulls = List.of(FakeWorkplace.failed("customs", "connection refused"));

        typist.type("run", "--date", "2023-12-31");

        assertThat(typist.err()).contains("1 of 1 job failed; its figures");
    }

    @Test
    void endsWith1WhenNoEditionCouldBeCut() {
        typist.workplace.failure = "the store is full";

        assertThat(typist.type("run", "--date", "2023-12-31")).isEqualTo(1);
        assertThat(typist.err()).contains("No edition was built: the store is full");
    }

    @Test
    void saysWhereToSeeRejectedRows() {
        typist.workplace.pulls = List.of(FakeWorkplace.pulled("figures", 4));

        assertThat(typist.type("run", "--date", "2023-12-31")).isZero();
        assertThat(typist.out()).contains("4 rejected");
        assertThat(typist.err()).contains("tiendo rejects --date 2023-12-31");
    }

    @Test
    void drawsItsProgressBesideTheLinesNotAmongThem() {
        typist.terminal = Terminal.ANSI;
        typist.workplace.pulls = List.of(FakeWorkplace.pulled("figures", 0), FakeWorkplace.pulled("more", 0));

        assertThat(typist.type("run", "--date", "2023-12-31")).isZero();
        assertThat(typist.err()).contains("2/2").endsWith("\r\u001b[K");
        assertThat(typist.out()).doesNotContain("\r").contains("figures", "more", "Sealed: ");
    }
}
