package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Reject;
import org.tiendo.quality.Rejection;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;

class RejectedRowsTest {

    @Test
    void keepsTheDaysAndTimesOfARowAsTheyAreInTheHome() {
        var request = new PullFixture().request();
        var layout = new Layout(request.job());
        var rows = new RejectedRows(request, layout, 1);
        var cells = new Object[layout.columns().size()][1];
        cells[layout.index("recorded")][0] = Instant.parse("2023-03-01T17:00:00Z");
        cells[layout.index("day")][0] = LocalDate.of(2023, 2, 28);

        rows.add(new Block(7, 1, cells), 0, new Rejection("guests", "is empty"));
        cells[layout.index("recorded")][0] = Instant.parse("2023-03-02T01:15:00Z");
        rows.add(new Block(8, 1, cells), 0, new Rejection("guests", "is empty"));

        assertThat(rows.rejects().get(0).values()).contains("\"recorded\":\"2023-03-02\"", "\"day\":\"2023-02-28\"");
        assertThat(rows.rejects().get(1).values()).contains("\"recorded\":\"2023-03-02 08:15:00\"");
    }

    @Test
    void keepsARowWithoutCellsOnce() {
        var request = new PullFixture().request();
        var layout = new Layout(request.job());
        var rows = new RejectedRows(request, layout, 1);
        var bad = BadCell.ofRow("a|b", "row has 2 cells, the header has 4");
        var cells = new Object[layout.columns().size()][];
        for (int column = 0; column < cells.length; column++) {
            cells[column] = new Object[] {bad};
        }

        rows.add(new Block(7, 1, cells), 0, new Rejection("", bad.reason()));

        Reject reject = rows.rejects().get(0);
        assertThat(reject.key()).isEqualTo("7");
        assertThat(reject.values()).isEqualTo("{\"row\":\"a|b\"}");
    }
}
