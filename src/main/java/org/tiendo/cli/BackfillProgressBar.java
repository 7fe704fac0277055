package org.tiendo.cli;

import java.time.LocalDate;
import org.tiendo.pipeline.Night;

/** Shows the lines of a backfill above a progress bar. */
final class BackfillProgressBar extends BackfillDisplay {

    private final ProgressLine line;
    private String edition = "";

    BackfillProgressBar(CommandEnvironment environment) {
        super(environment);
        line = new ProgressLine("editions", environment.err());
    }

    @Override
    public void undated(String job) {
        line.above(() -> super.undated(job));
    }

    @Override
    public void beginning(LocalDate businessDate, int number, int of) {
        edition = businessDate.toString();
        line.at(number - 1L, of, edition);
    }

    @Override
    public void pulling(String job) {
        line.say(edition + " " + job);
    }

    @Override
    public void built(LocalDate businessDate, Night night) {
        line.above(() -> super.built(businessDate, night));
        line.step();
    }

    @Override
    public void close() {
        line.close();
    }
}
