package org.tiendo.report;

import java.util.function.Function;
import org.tiendo.ledger.Reject;

/** The columns of a rejected row in files, in their order. */
enum RejectColumn {
    RUN(Reject::run),
    JOB(Reject::job),
    BUSINESS_DATE(Reject::businessDate),
    /** The row or line number from 1; 0 for a figure whose rows were each valid. */
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
