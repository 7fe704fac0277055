package org.tiendo.report;

import java.util.function.Function;
import org.tiendo.ledger.Reject;

/** What files say of a rejected row, in the order of their columns. */
enum RejectColumn {
    RUN(Reject::run),
    JOB(Reject::job),
    BUSINESS_DATE(Reject::businessDate),
    /** From 1; 0 for a figure, whose rows were fit one by one. */
    PLACE(Reject::place),
    KEY(Reject::key),
    COLUMN(Reject::column),
    REASON(Reject::reason),
    /** The row's cells by column name. */
    VALUES(reject -> new JsonText(reject.values()));

    private final Function<Reject, Object> reading;

    RejectColumn(Function<Reject, Object> reading) {
        this.reading = reading;
    }

    Object of(Reject reject) {
        return reading.apply(reject);
    }
}
