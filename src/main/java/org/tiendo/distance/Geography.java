package org.tiendo.distance;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of areas at each time, and the predecessors of areas. */
public interface Geography {

    /** Every area that has ever been a part of the area; empty for one that has no parts. */
    Set<String> parts(String area);

    /** The parts as they were during the days: each with the days of them on which it existed and was a part. */
    List<Piece> parts(String area, Period days);

    /**
     * The areas that lay, during the days, where the parts of another day lie. It is the parts of the days themselves
     * where that is the same territory, or where it is not known what lay there before.
     */
    List<Piece> parts(String area, Period days, LocalDate areasOf);

    /** Every area that has become the area, wholly or by a share, however many steps ago. */
    Set<String> predecessors(String area);

    /**
     * The areas that lay where another lies during some days.
     *
     * @param areasOf the day on which the area had the territory that is meant; null: on the days themselves where it
     *     existed then, and its first day where it did not
     * @return empty where it is not known what lay there before
     */
    List<Piece> territory(String area, Period days, @Nullable LocalDate areasOf);
}
