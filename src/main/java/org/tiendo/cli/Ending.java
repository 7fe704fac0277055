package org.tiendo.cli;

import org.tiendo.operations.Answer;
import org.tiendo.run.RunOutcome;

/** Reports the end of a run that a person asked for. */
record Ending(CommandEnvironment environment) {

    /** @return the exit code */
    int report(RunOutcome outcome) {
        return outcome.in(
                completed -> done("Run " + completed.run() + " completed."),
                failed -> failed(
                        failed.run() == null
                                ? "Failed: " + failed.reason()
                                : "Run %d failed: %s%nMore about it: tiendo show %1$d"
                                        .formatted(failed.run(), failed.reason())),
                stopped -> failed("Run " + stopped.run()
                        + " was stopped before it had ended. To resume it: tiendo restart " + stopped.run()),
                refused -> failed("Refused: " + refused.reason()));
    }

    /** @return the exit code */
    int report(Answer answer) {
        return answer.in(done -> done(done.toString()), refusal -> failed("Refused: " + refusal));
    }

    private int done(String sentence) {
        environment.out().println(sentence);
        return ExitCode.DONE;
    }

    private int failed(String sentence) {
        environment.err().println(sentence);
        return ExitCode.FAILED;
    }
}
