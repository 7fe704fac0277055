package org.tiendo.pipeline.pull;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Reject;
import org.tiendo.quality.Rejection;
import org.tiendo.source.BadCell;
import org.tiendo.source.Block;
import org.tiendo.source.Column;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** Converts rejected rows and rejected figures, into the rejects that the ledger stores. */
final class RejectedRows {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PullRequest request;
    private final Layout layout;
    private final long run;
    private final List<Reject> rejects = new ArrayList<>();

    RejectedRows(PullRequest request, Layout layout, long run) {
        this.request = request;
        this.layout = layout;
        this.run = run;
    }

    void add(Block block, int row, Rejection rejection) {
        rejects.add(new Reject(
                run,
                request.job().name(),
                request.businessDate(),
                block.place(row),
                key(block, row),
                rejection.column(),
                rejection.reason(),
                values(block, row)));
    }

    /** Adds a figure that was rejected although its single rows were valid. */
    void add(Observation figure, Rejection rejection) {
        ObjectNode values = JSON.createObjectNode();
        values.put("series", figure.series());
        values.put("area", figure.area());
        values.put("period", figure.period().toString());
        values.put("amount", figure.amount().toString());
        rejects.add(new Reject(
                run,
                request.job().name(),
                request.businessDate(),
                Reject.NO_PLACE,
                figure.series() + " " + figure.area() + " " + figure.period(),
                rejection.column(),
                rejection.reason(),
                values.toString()));
    }

    private String key(Block block, int row) {
        int column = layout.index(request.job().columns().key());
        @Nullable Object key = column < 0 ? null : block.cell(column, row);
        return key == null || (key instanceof BadCell bad && bad.isOfRow())
                ? String.valueOf(block.place(row))
                : written(key, request.zone());
    }

    private String values(Block block, int row) {
        ObjectNode values = JSON.createObjectNode();
        List<Column> columns = layout.columns();
        if (block.cell(0, row) instanceof BadCell bad && bad.isOfRow()) {
            return values.put("row", bad.text()).toString();
        }
        for (int column = 0; column < columns.size(); column++) {
            @Nullable Object cell = block.cell(column, row);
            values.put(columns.get(column).name(), cell == null ? null : written(cell, request.zone()));
        }
        return values.toString();
    }

    /** A cell as its source has it: what no cell could be made of as it stands there, a day and a time in the home's zone. */
    static String written(Object cell, ZoneId zone) {
        if (cell instanceof BadCell bad) {
            return bad.text();
        }
        return cell instanceof Instant time ? PlausibleDays.written(time, zone) : cell.toString();
    }

    List<Reject> rejects() {
        return rejects;
    }
}
