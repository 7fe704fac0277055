package org.tiendo.cli;

import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.PullOutcome;

/** Shows how a night goes on: here a line a job, which is all that files and other programs want. */
class NightDisplay implements NightListener, AutoCloseable {

    private final Surroundings surroundings;
    private final NightLines lines;

    NightDisplay(Surroundings surroundings, NightLines lines) {
        this.surroundings = surroundings;
        this.lines = lines;
    }

    /** With a progress bar where the terminal can show one. */
    static NightDisplay on(Surroundings surroundings, NightLines lines) {
        return switch (surroundings.terminal()) {
            case PLAIN -> new NightDisplay(surroundings, lines);
            case ANSI -> new NightProgressBar(surroundings, lines);
        };
    }

    @Override
    public void pulling(String job, int number, int of) {}

    @Override
    public void read(String job, long rows) {}

    @Override
    public void pulled(PullOutcome outcome) {
        surroundings.out().println(lines.pulled(outcome));
        surroundings.out().flush();
    }

    @Override
    public void sealing() {}

    @Override
    public void close() {}
}
