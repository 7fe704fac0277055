package org.tiendo.web.console;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.web.view.Phrase;

/** The state of every task on each of several nights. */
public record NightGrid(List<LocalDate> dates, List<Row> rows) {

    /** Returns whether any task has run on the last night. */
    boolean hasRunOnTheLastNight() {
        int last = dates.size() - 1;
        return rows.stream().anyMatch(row -> row.cells().get(last).run() != null);
    }

    /** @param cells one for each date, in their order */
    public record Row(Phrase task, List<Cell> cells) {}

    /**
     * One task on one night.
     *
     * @param mark null when nothing was due and nothing ran
     * @param run the latest run; null when there was none
     */
    public record Cell(@Nullable Mark mark, @Nullable Long run) {}
}
