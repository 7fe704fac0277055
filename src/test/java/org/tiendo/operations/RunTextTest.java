package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.RunText.Traces;
import org.tiendo.report.Golden;
import org.tiendo.report.Terminals;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.RunState;

class RunTextTest {

    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant NOW = SampleRuns.START.plusSeconds(600);

    @Test
    void showsACompletedRun() {
        Golden.assertSame(text(Traces.HIDDEN).render(SampleRuns.completed(), List.of()), "run-completed.txt");
    }

    @Test
    void showsAFailedRunWithWhatWasTriedAndDone() {
        Golden.assertSame(text(Traces.HIDDEN).render(failed(), List.of()), "run-failed.txt");
    }

    @Test
    void showsTheStackTracesWhenTheyAreAskedFor() {
        Golden.assertSame(text(Traces.SHOWN).render(failed(), List.of()), "run-failed-trace.txt");
    }

    @Test
    void saysHowLongOneThatGoesOnHasTakenSoFar() {
        RunDetails running = new RunDetails(
                SampleRuns.run(RunStatus.RUNNING, ""), List.of(), List.of(), null, null, null, List.of(), List.of());

        assertThat(text(Traces.HIDDEN).render(running, List.of()))
                .contains("Run 17 · pull customs for 2023-12-31 · running", "It is being run by process 12 on north")
                .contains("Took      10 m 00 s; no earlier run has completed", "No step has started.")
                .doesNotContain("Ended");
    }

    @Test
    void saysLoudlyThatRowsDoNotAddUp() {
        assertThat(alarmed(SampleRuns.step("read", "COMPLETED", 100, 90, 2, 3, 1)))
                .contains("!DOES NOT ADD UP: 4 rows lost!");
        assertThat(alarmed(SampleRuns.step("read", "COMPLETED", 100, 99, 2, 3, 1)))
                .contains("!DOES NOT ADD UP: 5 rows too many!");
    }

    @Test
    void saysLoudlyThatTheReportSaysOtherwise() {
        RunDetails contradicted = with(SampleRuns.step("read", "COMPLETED", 100, 94, 2, 3, 1));

        assertThat(text(Traces.HIDDEN).render(contradicted, List.of()))
                .contains(
                        "adds up",
                        "!THE REPORT SAYS OTHERWISE: 12,406 read, 12,400 accepted, 2 rejected, 3 filtered, 1 outside!");
    }

    @Test
    void isWrittenForProgramsToo() throws IOException {
        var json = new StringBuilder();
        RunJson.write(failed(), List.of(), json);
        Golden.assertSame(json.toString(), "run-failed.json");
    }

    private static String alarmed(RunStep step) {
        return text(Traces.HIDDEN).render(with(step), List.of());
    }

    private static RunDetails with(RunStep step) {
        RunDetails all = SampleRuns.completed();
        return new RunDetails(all.run(), List.of(step), all.attempts(), null, all.report(), null, List.of(), List.of());
    }

    private static RunDetails failed() {
        var person = new StartedBy("mai@north", "process 40 on north", "the register answers again");
        String trace = "org.tiendo.source.SourceException: source 'trade' is down\n\tat a.B.c(B.java:1)\n";
        Run run = SampleRuns.run(
                17, RunStatus.FAILED, SampleRuns.START.plusSeconds(72), person, "source 'trade' is down");
        var first = new RunStep(
                "contract", "FAILED", SampleRuns.START, SampleRuns.START.plusSeconds(71), 0, 0, 0, 0, 0, trace);
        return new RunDetails(
                run,
                List.of(first),
                List.of(run, SampleRuns.run(15, RunStatus.STOPPED, SampleRuns.START, SampleRuns.SCHEDULE, "")),
                new Median(1, java.time.Duration.ofSeconds(80)),
                null,
                SampleRuns.expected(RunState.FAILED, "source 'trade' is down"),
                List.of(new Audit.Entry(
                        NOW,
                        "mai@north",
                        Action.RERUN,
                        "run 17",
                        "figures are needed today",
                        "refused: it runs",
                        null)),
                List.of(
                        SampleRuns.line("INFO", "run 17 of pull customs 2023-12-31 begins", null),
                        SampleRuns.line("ERROR", "run 17 failed: source 'trade' is down", trace)));
    }

    private static RunText text(Traces traces) {
        return new RunText(HOME, NOW, traces, words -> "!" + words + "!", Terminals.USUAL_WIDTH);
    }
}
