package org.tiendo.cli;

import org.tiendo.operations.Answer;
import org.tiendo.operations.BulkPlan;
import org.tiendo.operations.Run;

/** Reports the ends of runs that a person asked for at once. */
final class BulkEnding {

    private final CommandEnvironment environment;
    private int done;

    BulkEnding(CommandEnvironment environment) {
        this.environment = environment;
    }

    void one(Run run, Answer answer) {
        answer.in(
                sentence -> {
                    environment.out().println(sentence);
                    return done++;
                },
                refusal -> {
                    environment.err().println("Run " + run.number() + ", " + run.title() + ": " + refusal);
                    return done;
                });
        environment.out().flush();
    }

    /** @return the exit code */
    int report(BulkPlan plan) {
        int failed = plan.runs().size() - done;
        environment
                .out()
                .println(done + " done, " + failed + " not done, "
                        + plan.refused().size() + " refused.");
        return failed == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }
}
