package org.tiendo.cli;

import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.PullOutcome;

/** Shows how a night goes on: here a line a job, which is all that files and other programs want. */
class NightDisplay implements NightListener, AutoCloseable {

    private final CommandEnvironment environment;
    private final NightLines lines;

    NightDisplay(CommandEnvironment environment, NightLines lines) {
        this.environment = environment;
        this.lines = lines;
    }

    /** With a progress bar where the terminal can show one. */
    static NightDisplay on(CommandEnvironment environment, NightLines lines) {
        return switch (environment.terminal()) {
            case PLAIN -> new NightDisplay(environment, lines);
            case ANSI -> new NightProgressBar(environment, lines);
        };
    }

    @Override
    public void pulling(String job, int number, int of) {}

    @Override
    public void read(String job, long rows) {}

    @Override
    public void pulled(PullOutcome outcome) {
        environment.out().println(lines.pulled(outcome));
        environment.out().flush();
    }

    @Override
    public void sealing() {}

    @Override
    public void close() {}
}
