package org.tiendo.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/**
 * The reasons of rejected rows. A row is kept with the English words that its source, its checks or its pull say; they are
 * recognised by these. Those that name more of the sentence come before those that name less.
 */
public enum RejectReason implements Sentence.Kind {
    EMPTY("is empty"),
    AT_THE_SOURCE("is rejected at the source"),
    /** The arguments: the part, the name of its whole, and the whole. */
    PART_ABOVE("the part %1$s is above its whole %2$s = %3$s"),
    PART_MAY_BE_ABOVE("the part %1$s may be above its whole %2$s = %3$s"),
    /** The arguments: the figure, its digits, and the most digits. */
    FIGURE_TOO_LONG(
            "the figure of all its rows, %1$s, has %2$s digits before the decimal point, at most %3$s can be kept"),
    /** The arguments: the value, its factor, its digits, and the most digits. */
    PRODUCT_TOO_LONG("'%1$s' x %2$s has %3$s digits before the decimal point, at most %4$s can be kept"),
    /** The arguments: the value, its digits, and the most digits. */
    TOO_LONG("'%1$s' has %2$s digits before the decimal point, at most %3$s can be kept"),
    /** The arguments: the value, and its digits. */
    NO_FIGURE("'%1$s' has %2$s digits before the decimal point, which is no figure"),
    /** The argument is the series. */
    NO_AREA_NAMED("names no area, and %1$s has several"),
    /** The arguments: the area, and the series. */
    ANOTHER_AREA("area %1$s is none of those %2$s is reported for (a total?)"),
    /** The arguments: the area, its last day, and what it became. */
    AREA_BECAME("area %1$s ended on %2$s; it became %3$s"),
    AREA_ENDED("area %1$s ended on %2$s"),
    /** The arguments: the area, its first day, and what it was before. */
    AREA_WAS("area %1$s exists since %2$s; before, it was %3$s"),
    AREA_NEW("area %1$s exists since %2$s"),
    /** The arguments: the cells, and those of the header. */
    ONE_CELL("row has 1 cell, the header has %1$s"),
    OTHER_CELLS("row has %1$s cells, the header has %2$s"),
    /** The arguments: the key, and the row that has it. */
    REPEATED("'%1$s' stands in row %2$s already"),
    /** The argument is the value; likewise those of the next ones, followed by the notation that is expected. */
    REPEATED_BEFORE("'%1$s' stands in an earlier row already"),
    NOT_LIKE_NUMBERS("'%1$s' is not a number written like %2$s"),
    NOT_LIKE_TIMES("'%1$s' is not a date or a time written like %2$s"),
    NOT_LIKE_DATES("'%1$s' is not a date written like %2$s"),
    NO_NUMBER("'%1$s' is not a number"),
    NO_TEXT("'%1$s' is not a text"),
    NO_TIME("'%1$s' is not a date or a time"),
    NO_DATE("'%1$s' is not a date"),
    /** The arguments: the value, and its period. */
    NO_DAY("'%1$s' is not a day but %2$s"),
    NUMBER_AS_DATE("'%1$s' is a number, not a date; let the query make one of it: date(x, 'unixepoch') of seconds,"
            + " date(x / 1000, 'unixepoch') of milliseconds (a CAST makes none)"),
    /** The arguments: the value, and the word. */
    RANGE_WITH_WORD("'%1$s' is a range, and '%2$s' stands beside it: which of the two?"),
    RANGE_OR_DATE("'%1$s' may be a range or a date"),
    RANGE_REVERSED("'%1$s' is a range that ends below its start"),
    /** The arguments: the value, and the series. */
    NOT_EXACT("'%1$s' is not an exact number, and %2$s is made of rows"),
    NO_STATUS("'%1$s' is none of estimate, preliminary, official"),
    NO_AREA("'%1$s' is no area"),
    NO_SERIES("'%1$s' is no series of this job"),
    /** The arguments: the day, the first and the last that are plausible. */
    IMPLAUSIBLE("%1$s is implausible: expected %2$s to %3$s (see plausible)"),
    /** The arguments: the end, and the start. */
    ENDS_BEFORE("%1$s is before the period's start %2$s"),
    /** The arguments: the value, and the limit. */
    BELOW("%1$s is below %2$s"),
    MAY_BE_BELOW("%1$s may be below %2$s"),
    ABOVE("%1$s is above %2$s"),
    MAY_BE_ABOVE("%1$s may be above %2$s");

    private static final String QUOTED = "'%1$s'";

    private final String english;

    RejectReason(String english) {
        this.english = english;
    }

    /** The reason as a sentence; a plain one where it is none of these. */
    public static Sentence of(String reason) {
        Sentence found = Recognition.of(reason, values());
        List<Object> arguments = new ArrayList<>(found.arguments());
        if (found.kind().english().startsWith(QUOTED)) {
            // A cell of the source is shown as it stands there, also where it looks like a date.
            arguments.set(0, Sentence.plain(arguments.get(0).toString()));
        }
        if (found.kind() == NOT_LIKE_DATES || found.kind() == NOT_LIKE_TIMES) {
            arguments.set(1, Recognition.of(arguments.get(1).toString(), Joined.BY_OR));
        }
        return new Sentence(found.kind(), arguments);
    }

    @Override
    public String key() {
        return "reject." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
