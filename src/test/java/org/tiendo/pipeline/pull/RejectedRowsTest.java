package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Reject;
import org.tiendo.quality.Rejection;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;

class RejectedRowsTest {

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
