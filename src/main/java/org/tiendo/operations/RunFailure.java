package org.tiendo.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/**
 * The frequent causes of failed runs. A run keeps nothing but the English sentence of its cause, which sources and pulls
 * compose; it is recognised by these words. The last argument may be another of them, or the words of a driver.
 */
public enum RunFailure implements Sentence.Kind {
    /** The arguments: the source, and the words of the driver; likewise those of the next two. */
    SOURCE_DOWN("source '%1$s' is down: %2$s"),
    LOGIN_REFUSED("source '%1$s' refused the login: %2$s"),
    QUERY_REFUSED("source '%1$s' refused the query: %2$s"),
    /** The arguments: the source, the seconds, and the words of the driver. */
    SOURCE_SILENT("source '%1$s' did not answer within %2$s s: %3$s"),
    /** The arguments: the source, and the file; likewise those of the next two. */
    FILE_MISSING("source '%1$s', file \"%2$s\" is not there"),
    FILE_CUT_OFF("source '%1$s', file \"%2$s\" is cut off: its last line has no end; write it again, or state"
            + " unterminated: allowed for the source if its files are always so"),
    FILE_CHANGED("source '%1$s', file \"%2$s\" changed while it was read; none of it was taken"),
    /** The arguments: the source, the file, and a length of time. */
    FILE_TOO_NEW("source '%1$s', file \"%2$s\" was written to %3$s ago and may not be whole yet"),
    /** The arguments: the source, the file, and the words of the system. */
    FILE_UNREADABLE("source '%1$s', file \"%2$s\" can't be read: %3$s"),
    /** The arguments: the source, the file, and what is wrong with its content. */
    FILE_WRONG("source '%1$s', file \"%2$s\": %3$s"),
    /** The arguments: the source, the job, and what is wrong. */
    NOT_AS_EXPECTED("source '%1$s' is not what %2$s expects: %3$s"),
    /** The arguments: the source, its rows, the days, and the fewest rows. */
    TOO_FEW_ROWS("source '%1$s' gave %2$s rows for %3$s, expected at least %4$s; what was known stays as it was"),
    /** The arguments: the rejected rows, all rows, the share that is allowed, the job, and the date. */
    TOO_MANY_REJECTED("%1$s of %2$s rows were rejected, more than the %3$s that %4$s allows; see: tiendo rejects --job"
            + " %4$s --date %5$s"),
    /** The arguments: those gone, all, the job, examples, the share that is allowed, the job, the source, and advice. */
    TOO_MANY_WITHDRAWN("%1$s of %2$s figures of %3$s are no longer delivered, among them %4$s. That is more than the"
            + " %5$s that %6$s allows (limits: withdrawn); what was known stays as it was. Ask source '%7$s' whether it"
            + " is right; if it is: %8$s"),
    /** Likewise, followed by the figures to withdraw, and those that become zero. */
    TOO_MANY_GONE("%1$s of %2$s figures of %3$s are no longer delivered (%9$s to withdraw, %10$s to set to zero), among"
            + " them %4$s. That is more than the %5$s that %6$s allows (limits: withdrawn); what was known stays as it"
            + " was. Ask source '%7$s' whether it is right; if it is: %8$s"),
    /** The argument is the date. */
    NO_PLAN("no plan under config/plans/ is in force on %1$s"),
    /** The argument is the run. */
    TAKEN_OVER("%1$s was taken over by another process while this one worked on it"),
    /** The argument: the words of the store. */
    STORE_NOT_USABLE("the store could not be used: %1$s"),
    /** The arguments: the column, and those that there are. */
    NO_COLUMN("there is no column %1$s; the columns are %2$s"),
    NO_COLUMNS("there are no columns %1$s; the columns are %2$s"),
    FILE_EMPTY("the file is empty, not even a header stands in it"),
    /** The argument is the line. */
    QUOTE_OPEN("a quote opened in line %1$s is never closed"),
    /** The arguments: the line, and the encoding. */
    NOT_TEXT("line %1$s: what stands there is not %2$s text");

    private final String english;

    RunFailure(String english) {
        this.english = english;
    }

    /** The cause as a sentence; a plain one where it is none of these. */
    public static Sentence of(String cause) {
        Sentence found = Recognition.of(cause, values());
        if (found.isPlain() || found.arguments().isEmpty()) {
            return found;
        }
        List<Object> arguments = new ArrayList<>(found.arguments());
        if (found.kind() == TOO_MANY_WITHDRAWN || found.kind() == TOO_MANY_GONE) {
            arguments.set(2, WithdrawalPart.job(arguments.get(2).toString()));
            arguments.set(3, WithdrawalPart.figures(arguments.get(3).toString()));
            return new Sentence(found.kind(), arguments);
        }
        int last = arguments.size() - 1;
        Sentence part = Recognition.of(arguments.get(last).toString(), values());
        if (!part.isPlain()) {
            arguments.set(last, part);
        }
        return new Sentence(found.kind(), arguments);
    }

    @Override
    public String key() {
        return "failure." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
