package org.tiendo.cli;

import java.time.LocalDate;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.PullOutcome;

/** Shows the progress of a backfill: here one line per edition, which suits files and other programs. */
class BackfillDisplay implements BackfillListener, AutoCloseable {

    private final CommandEnvironment environment;

    BackfillDisplay(CommandEnvironment environment) {
        this.environment = environment;
    }

    /** Creates the display, with a progress bar where the terminal can show one. */
    static BackfillDisplay on(CommandEnvironment environment) {
        return switch (environment.terminal()) {
            case PLAIN -> new BackfillDisplay(environment);
            case ANSI -> new BackfillProgressBar(environment);
        };
    }

    @Override
    public void undated(String job) {
        environment
                .out()
                .println("Job " + job + " is left out: its source does not say when a row became known (known_on), so"
                        + " its figures are known only from the pull on.");
    }

    @Override
    public void beginning(LocalDate businessDate, int number, int of) {}

    @Override
    public void pulling(String job) {}

    @Override
    public void built(LocalDate businessDate, Night night) {
        night.pulls().stream()
                .filter(pull -> pull.failure() != null)
                .map(BackfillDisplay::failed)
                .map(environment.terminal()::alarming)
                .forEach(environment.out()::println);
        environment.out().println(said(businessDate, night));
        environment.out().flush();
    }

    private String said(LocalDate businessDate, Night night) {
        Sealing sealing = night.sealing();
        return sealing == null
                ? environment.terminal().alarming("No edition of " + businessDate + " was built: " + night.failure())
                : NightLines.sealed(sealing);
    }

    private static String failed(PullOutcome pull) {
        return pull.job() + " " + NightLines.failure(pull);
    }

    @Override
    public void close() {}
}
