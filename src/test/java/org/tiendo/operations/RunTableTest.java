package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.Audit.Action;
import org.tiendo.report.Golden;
import org.tiendo.report.Terminals;
import org.tiendo.run.StartedBy;

class RunTableTest {

    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final List<Run> RUNS = List.of(
            SampleRuns.run(19, RunStatus.RUNNING, null, new StartedBy("mai@north", "process 40 on north", "again"), ""),
            SampleRuns.run(18, RunStatus.DIED, null, SampleRuns.SCHEDULE, ""),
            SampleRuns.run(
                    17,
                    RunStatus.FAILED,
                    SampleRuns.START.plusSeconds(72),
                    SampleRuns.SCHEDULE,
                    "source 'trade' is down"),
            SampleRuns.run(16, RunStatus.COMPLETED, SampleRuns.START.plusSeconds(3700), null, ""));

    @Test
    void showsRunsInATable() {
        Golden.assertSame(
                RunTable.render(RUNS, HOME, SampleRuns.START.plusSeconds(95), Terminals.USUAL_WIDTH), "runs.txt");
    }

    @Test
    void writesRunsForProgramsInUtc() throws IOException {
        var csv = new StringBuilder();
        RunTable.listing(RUNS).writeCsv(csv);
        Golden.assertSame(csv.toString(), "runs.csv");

        var json = new StringBuilder();
        RunTable.listing(RUNS).writeJson(json);
        assertThat(json).contains("\"run\" : 17", "\"seconds\" : 72", "\"started_by\" : null");
    }

    @Test
    void showsTheAuditInATable() {
        var entry = new Audit.Entry(
                SampleRuns.START,
                "mai@north",
                Action.STOP,
                "run 17",
                "the register asks for quiet",
                "asked to stop",
                null);

        Golden.assertSame(AuditTable.render(List.of(entry), HOME, Terminals.USUAL_WIDTH), "audit.txt");
    }

    @Test
    void saysActionsInWords() {
        var entry = new Audit.Entry(SampleRuns.START, "mai", Action.ADD_USER, "user lan", "new", "added", null);

        assertThat(AuditTable.render(List.of(entry), HOME, Terminals.USUAL_WIDTH))
                .contains("  add user  ")
                .doesNotContain("_");
    }

    @Test
    void saysDurationsInTheTwoUnitsThatMatter() {
        assertThat(Span.of(Duration.ofMillis(420))).isEqualTo("0.4 s");
        assertThat(Span.of(Duration.ofSeconds(12))).isEqualTo("12 s");
        assertThat(Span.of(Duration.ofSeconds(72))).isEqualTo("1 m 12 s");
        assertThat(Span.of(Duration.ofMinutes(185))).isEqualTo("3 h 05 m");
        assertThat(Span.of(Duration.ofHours(52))).isEqualTo("2 d 04 h");
    }
}
