package org.tiendo.cli;

import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.tiendo.pipeline.PullOutcome;

/** The lines of a night above a bar that moves on; the bar is drawn by a thread of its own, hence the lock. */
final class NightProgressBar extends NightDisplay {

    /** Fits the narrowest usual terminal: a bar that breaks into two lines can't be written over. */
    private static final int WIDTH = 79;

    private static final int MILLISECONDS_BETWEEN_DRAWINGS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Object screen = new Object();
    private final PrintWriter err;
    private @Nullable ProgressBar bar;

    NightProgressBar(Surroundings surroundings, NightLines lines) {
        super(surroundings, lines);
        err = surroundings.err();
    }

    @Override
    public void pulling(String job, int number, int of) {
        if (bar == null) {
            bar = bar(of);
        }
        bar.stepTo(number - 1L).setExtraMessage(job);
    }

    @Override
    public void read(String job, long rows) {
        if (bar != null) {
            bar.setExtraMessage(String.format(Locale.ROOT, "%s, %,d rows", job, rows));
        }
    }

    @Override
    public void pulled(PullOutcome outcome) {
        synchronized (screen) {
            draw("");
            super.pulled(outcome);
        }
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public void sealing() {
        if (bar != null) {
            bar.setExtraMessage("cutting the edition");
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        draw("");
    }

    private ProgressBar bar(int jobs) {
        return new ProgressBarBuilder()
                .setTaskName("jobs")
                .setInitialMax(jobs)
                .setStyle(ProgressBarStyle.ASCII)
                .hideEta()
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_DRAWINGS)
                .setConsumer(new DelegatingProgressBarConsumer(this::draw, WIDTH))
                .build();
    }

    private void draw(String drawing) {
        synchronized (screen) {
            err.print(CLEAR_LINE + drawing.strip());
            err.flush();
        }
    }
}
