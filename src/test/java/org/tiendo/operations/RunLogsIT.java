package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;

@ParameterizedClass
@MethodSource(RunStore.KINDS)
class RunLogsIT {

    private final RunStore store;
    private final RunLogs logs;

    RunLogsIT(String kind) {
        store = RunStore.empty(kind);
        logs = new RunLogs(store.template);
    }

    @Test
    void givesTheLinesOfARunBackInTheOrderTheyWereWritten() {
        RunLogLine plain = SampleRuns.line("INFO", "bắt đầu", null);
        RunLogLine failed = SampleRuns.line("ERROR", "source 'trade' is down", "java.io.IOException\n\tat a.B.c");
        RunLogLine other = new RunLogLine(18, plain.at(), plain.node(), "INFO", "org.tiendo", "another run's", null);

        logs.add(List.of(plain, other, failed));

        assertThat(ofRun(17)).containsExactly(plain, failed);
        assertThat(ofRun(18)).containsExactly(other);
    }

    @Test
    void takesThemThroughTheWriter() {
        try (var writer = RunLogWriter.to(logs).start()) {
            writer.take(SampleRuns.line("INFO", "kept", null));
        }
        assertThat(ofRun(17)).extracting(RunLogLine::message).containsExactly("kept");
    }

    private List<RunLogLine> ofRun(long number) {
        Run run = SampleRuns.run(number, RunStatus.COMPLETED, SampleRuns.START, SampleRuns.SCHEDULE, "");
        return RunRecords.of(run, store.jdbc).log();
    }
}
