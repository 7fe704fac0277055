package org.tiendo.distance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.SortedSet;

/** The readings of a measure in one area, by period end. */
interface History {

    /** The period ends whose readings may count for the plan's period. */
    NavigableSet<LocalDate> days();

    /** The reading of exactly this period end, whether or not it may count for the plan's period. */
    Reading at(LocalDate day);

    /** The reading that may be the denominator of a ratio on this day. */
    default Reading standing(LocalDate day) {
        return at(day);
    }

    /** The reading up to this period end without some months, if the measure adds up over months. */
    default Reading without(SortedSet<YearMonth> months, LocalDate day) {
        return standing(day);
    }

    /** The reason why no reading counts for the plan's period, when {@link #days} is empty. */
    Reading.Missing none();

    /** The reading of the latest period end that has one. */
    default Reading latest() {
        for (LocalDate day : days().descendingSet()) {
            Reading reading = at(day);
            if (!(reading instanceof Reading.Missing)) {
                return reading;
            }
        }
        return days().isEmpty() ? none() : at(days().last());
    }
}
