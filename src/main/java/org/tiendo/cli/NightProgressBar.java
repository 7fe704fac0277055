package org.tiendo.cli;

import java.util.Locale;
import org.tiendo.pipeline.PullOutcome;

/** Shows the lines of a night above a progress bar. */
final class NightProgressBar extends NightDisplay {

    private final ProgressLine line;

    NightProgressBar(CommandEnvironment environment, NightLines lines) {
        super(environment, lines);
        line = new ProgressLine("jobs", environment.err());
    }

    @Override
    public void pulling(String job, int number, int of) {
        line.at(number - 1L, of, job);
    }

    @Override
    public void read(String job, long rows) {
        line.say(String.format(Locale.ROOT, "%s, %,d rows", job, rows));
    }

    @Override
    public void pulled(PullOutcome outcome) {
        line.above(() -> super.pulled(outcome));
        line.step();
    }

    @Override
    public void sealing() {
        line.say("cutting the edition");
    }

    @Override
    public void close() {
        line.close();
    }
}
