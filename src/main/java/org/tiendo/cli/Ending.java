package org.tiendo.cli;

import org.tiendo.operations.Answer;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/** Reports the end of a run that a person asked for. */
record Ending(CommandEnvironment environment) {

    /** @return the exit code */
    int tell(RunOutcome outcome) {
        if (outcome instanceof Completed completed) {
            environment.out().println("Run " + completed.run() + " completed.");
            return ExitCode.DONE;
        }
        environment.err().println(words(outcome));
        return ExitCode.FAILED;
    }

    private static String words(RunOutcome outcome) {
        if (outcome instanceof Stopped stopped) {
            return "Run " + stopped.run() + " was stopped before it had ended. To resume it: tiendo restart "
                    + stopped.run();
        }
        if (outcome instanceof Failed failed) {
            return failed.run() == null
                    ? "Failed: " + failed.reason()
                    : "Run %d failed: %s%nMore about it: tiendo show %1$d".formatted(failed.run(), failed.reason());
        }
        return "Refused: " + ((Refused) outcome).reason();
    }

    /** @return the exit code */
    int tell(Answer answer) {
        if (answer instanceof Answer.Done) {
            environment.out().println(answer.sentence());
            return ExitCode.DONE;
        }
        environment.err().println("Refused: " + answer.sentence());
        return ExitCode.FAILED;
    }
}
