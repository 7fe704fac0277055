package org.tiendo.distance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of areas at each time, and the predecessors of areas. */
public interface Geography {

    /** Every area that has ever been a part of the area; empty for one that has no parts. */
    Set<String> parts(String area);

    /** The parts during the days, each with those of the days on which it existed and was a part. */
    List<Piece> parts(String area, Period days);

    /**
     * The areas that had, during the days, the territory of the area's parts on another day. The parts during the days
     * themselves are returned where they have the same territory, or where the earlier areas are unknown.
     */
    List<Piece> parts(String area, Period days, LocalDate areasOf);

    /** Every area that has become the area, wholly or by a share, directly or through other areas. */
    Set<String> predecessors(String area);

    /**
     * The areas that had the territory of another area during some days.
     *
     * @param areasOf the day that defines the territory; null: the days themselves where the area existed then, else
     *     its first day
     * @return empty where the earlier areas are unknown
     */
    List<Piece> territory(String area, Period days, @Nullable LocalDate areasOf);
}
