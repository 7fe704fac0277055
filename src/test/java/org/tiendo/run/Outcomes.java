package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/** Takes outcomes of runs as what a test expects them to be. */
public final class Outcomes {

    private Outcomes() {}

    public static long completed(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(Completed.class);
        return Objects.requireNonNull(((Completed) outcome).run());
    }

    public static long stopped(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(Stopped.class);
        return ((Stopped) outcome).run();
    }

    public static Failed failed(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(Failed.class);
        return (Failed) outcome;
    }

    public static String refused(RunOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason();
    }
}
