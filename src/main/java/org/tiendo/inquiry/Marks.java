package org.tiendo.inquiry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;

/** The marks of an edition's figures. */
public record Marks(Map<Place, Mark> byPlace) {

    public static final Marks NONE = new Marks(Map.of());

    /** An indicator in an area. */
    public record Place(String indicator, String area) {}

    public Marks {
        byPlace = Map.copyOf(byPlace);
    }

    /** The mark of a row; null where nobody has asked. */
    public @Nullable Mark of(Snapshot row) {
        return byPlace.get(new Place(row.indicator(), row.area()));
    }
}
