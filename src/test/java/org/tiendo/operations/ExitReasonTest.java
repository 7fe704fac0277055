package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExitReasonTest {

    @Test
    void leavesOutTheClassAndTheTrace() {
        assertThat(ExitReason.sentence("""
                        org.tiendo.run.RunFailedException: source 'labour' is down: Connection refused
                        \tat org.tiendo.pipeline.pull.PullJob.lambda$contract$0(PullJob.java:53)
                        """)).isEqualTo("source 'labour' is down: Connection refused");
    }

    @Test
    void keepsASentenceThatIsNoException() {
        assertThat(ExitReason.sentence("source 'a.b': down")).isEqualTo("source 'a.b': down");
        assertThat(ExitReason.sentence("jobs/trees/trees.csv: no such file"))
                .isEqualTo("jobs/trees/trees.csv: no such file");
    }

    @Test
    void namesTheClassWhereNothingElseIsSaid() {
        assertThat(ExitReason.sentence("java.lang.NullPointerException\n\tat a.B.c(B.java:1)"))
                .startsWith("NullPointerException, without a message");
    }

    @Test
    void saysWhoDiedWhereNobodyCouldLeaveAWord() {
        assertThat(ExitReason.of(SampleRuns.run(RunStatus.FAILED, "")))
                .isEqualTo("The process that ran it, process 12 on north, died before it ended.");
        assertThat(ExitReason.of(SampleRuns.run(RunStatus.DIED, "")))
                .contains("process 12 on north, has died", "tiendo restart 17 --reason");
    }

    @Test
    void saysOfAStoppedOneHowToGoOnAndOfAnAbandonedOneThatNobodyDoes() {
        assertThat(ExitReason.of(SampleRuns.run(RunStatus.STOPPED, ""))).contains("stopped", "tiendo restart 17");
        assertThat(ExitReason.of(SampleRuns.run(RunStatus.ABANDONED, "source 'labour' is down")))
                .contains("abandoned", "It had failed: source 'labour' is down");
    }
}
