package org.tiendo.report;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Restatement;

/** The columns of a restatement in files, in their order; other programs depend on these names. */
enum RestatementColumn {
    BUSINESS_DATE(Restatement::businessDate),
    REVISION(Restatement::revision),
    INDICATOR(Restatement::indicator),
    AREA(Restatement::area),
    EARLIER_DATE(Restatement::earlierDate),
    EARLIER_REVISION(Restatement::earlierRevision),
    PERIOD_END(Restatement::periodEnd),
    OLD_BOUND(restatement -> symbol(restatement.before())),
    OLD_ACTUAL(restatement -> restatement.before().actual()),
    OLD_STATUS(restatement -> restatement.before().status()),
    NEW_BOUND(restatement -> symbol(restatement.now())),
    NEW_ACTUAL(restatement -> restatement.now().actual()),
    NEW_STATUS(restatement -> restatement.now().status()),
    CAUSE(Restatement::cause),
    OLD_ACTUAL_UPPER(restatement -> upper(restatement.before())),
    OLD_ACTUAL_WORD(restatement -> word(restatement.before())),
    NEW_ACTUAL_UPPER(restatement -> upper(restatement.now())),
    NEW_ACTUAL_WORD(restatement -> word(restatement.now()));

    private final Function<Restatement, @Nullable Object> reading;

    RestatementColumn(Function<Restatement, @Nullable Object> reading) {
        this.reading = reading;
    }

    @Nullable
    Object of(Restatement restatement) {
        return reading.apply(restatement);
    }

    private static @Nullable Object upper(Restatement.Said said) {
        return said.amount() == null ? null : said.amount().upper();
    }

    private static @Nullable Object word(Restatement.Said said) {
        return said.amount() == null ? null : said.amount().word();
    }

    /** The symbol of the amount's bound, {@code =} for an exact number; null without one. */
    private static @Nullable Object symbol(Restatement.Said said) {
        return said.bound() == null ? null : said.bound().symbol();
    }
}
