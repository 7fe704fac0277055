package org.tiendo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;

class FileRetriesTest {

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Failed UNFINISHED = new Failed(1L, "file \"f.csv\" is cut off", true, SOON);

    private final List<Duration> pauses = new ArrayList<>();
    private final FileRetries patience = new FileRetries(pauses::add);

    private RunOutcome run(RunOutcome... outcomes) {
        return patience.run(new ArrayDeque<>(List.of(outcomes))::remove);
    }

    @Test
    void runsOnceWhatSucceeds() {
        assertThat(run(new Completed(1L))).isEqualTo(new Completed(1L));
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsForAFileThatIsBeingWritten() {
        assertThat(run(UNFINISHED, UNFINISHED, new Completed(3L))).isEqualTo(new Completed(3L));
        assertThat(pauses).containsExactly(SOON, SOON);
    }

    @Test
    void failsInTheEnd() {
        assertThat(run(UNFINISHED, UNFINISHED, UNFINISHED, UNFINISHED, UNFINISHED))
                .isEqualTo(UNFINISHED);
        assertThat(pauses).hasSize(FileRetries.TRIES - 1);
    }

    @Test
    void leavesWhatNobodyExpectsSoonToTheSchedule() {
        var down = new Failed(1L, "source 'customs' is down", true);

        assertThat(run(down)).isEqualTo(down);
        assertThat(pauses).isEmpty();
    }
}
