package org.tiendo.report;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.EditionItem;

/** The columns of a plan item in files, in their order: those of the view {@code report_v1_items}. */
public enum ItemColumn {
    BUSINESS_DATE(item -> item.edition().businessDate()),
    REVISION(item -> item.edition().revision()),
    POSITION(EditionItem::position),
    ITEM(EditionItem::item),
    AREA(EditionItem::area),
    INDICATORS(item -> item.counts().indicators()),
    REACHED(item -> item.counts().reached()),
    EXCEEDED(item -> item.counts().exceeded()),
    NOT_REACHED(item -> item.counts().notReached()),
    PENDING(item -> item.counts().pending()),
    UNDECIDED(item -> item.counts().undecided()),
    WITHOUT_DATA(item -> item.counts().withoutData()),
    STATUS(EditionItem::status),
    PLAN(EditionItem::plan);

    private final Function<EditionItem, @Nullable Object> reading;

    ItemColumn(Function<EditionItem, @Nullable Object> reading) {
        this.reading = reading;
    }

    /** The items of an edition, for files. */
    public static Listing<EditionItem> listing(List<EditionItem> items) {
        return Listing.of(items, values(), (column, item) -> column.reading.apply(item));
    }
}
