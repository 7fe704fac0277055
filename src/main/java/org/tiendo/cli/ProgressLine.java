package org.tiendo.cli;

import java.io.PrintWriter;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on the terminal's last line; a thread of its own draws it, hence the lock. */
final class ProgressLine implements AutoCloseable {

    /** Fits the narrowest usual terminal: a bar that breaks into two lines can't be overwritten. */
    private static final int WIDTH = 79;

    private static final int MILLISECONDS_BETWEEN_DRAWINGS = 200;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final Object screen = new Object();
    private final String task;
    private final PrintWriter err;
    private @Nullable ProgressBar bar;

    /** @param task the name of the counted things */
    ProgressLine(String task, PrintWriter err) {
        this.task = task;
        this.err = err;
    }

    /** Sets the progress; the first call shows the bar. */
    void at(long done, long of, String doing) {
        if (bar == null) {
            bar = bar(of);
        }
        bar.stepTo(done).setExtraMessage(doing);
    }

    void say(String doing) {
        if (bar != null) {
            bar.setExtraMessage(doing);
        }
    }

    void step() {
        if (bar != null) {
            bar.step();
        }
    }

    /** Writes lines in place of the bar, which is drawn again below them. */
    void above(Runnable lines) {
        synchronized (screen) {
            draw("");
            lines.run();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        draw("");
    }

    private ProgressBar bar(long of) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(of)
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
