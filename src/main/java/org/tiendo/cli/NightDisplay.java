package org.tiendo.cli;

import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.PullOutcome;

/** Shows the progress of a night: here one line per job, which suits files and other programs. */
class NightDisplay implements NightListener, AutoCloseable {

    private final CommandEnvironment environment;
    private final NightLines lines;

    NightDisplay(CommandEnvironment environment, NightLines lines) {
        this.environment = environment;
        this.lines = lines;
    }

    /** Creates the display, with a progress bar where the terminal can show one. */
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
