package org.tiendo.report.tables;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import org.tiendo.distance.Status;
import org.tiendo.report.PointInTime;
import org.tiendo.store.Column;

/** The kind of value that a filter or a key takes, as a program writes it in a URL. */
public enum Kind {
    DAY("a date such as 2023-12-31") {
        @Override
        Object value(String written, ZoneId zone) {
            return LocalDate.parse(written);
        }
    },
    /** A day stands for its start. */
    MOMENT("a date such as 2024-06-30 or a moment such as 2024-06-30T18:00:00+07:00") {
        @Override
        Object value(String written, ZoneId zone) {
            return Column.of(PointInTime.of(written).start(zone));
        }
    },
    NUMBER("a whole number") {
        @Override
        Object value(String written, ZoneId zone) {
            return Long.parseLong(written);
        }
    },
    /** A verdict, by the word of the tables. */
    VERDICT("a verdict such as on_track") {
        @Override
        Object value(String written, ZoneId zone) {
            return Arrays.stream(Status.values())
                    .map(Column::of)
                    .filter(word -> word.equals(written))
                    .findFirst()
                    .orElseThrow(IllegalArgumentException::new);
        }
    },
    /** The status of a run, by the word of the tables, which is the stored one in lower case. */
    RUN_STATUS("one of " + String.join(", ", StoredRun.STATUSES)) {
        @Override
        Object value(String written, ZoneId zone) {
            if (!StoredRun.STATUSES.contains(written)) {
                throw new IllegalArgumentException();
            }
            return written.toUpperCase(Locale.ROOT);
        }
    },
    /** A job, whose pulls have the name {@code pull} and the job. */
    PULL("a job") {
        @Override
        Object value(String written, ZoneId zone) {
            return "pull " + written;
        }
    },
    TEXT("a text") {
        @Override
        Object value(String written, ZoneId zone) {
            return written;
        }
    };

    private final String description;

    Kind(String description) {
        this.description = description;
    }

    abstract Object value(String written, ZoneId zone);

    /**
     * Reads a value for a statement's parameter.
     *
     * @param name of the parameter, for the message
     * @param zone the zone of days
     * @throws BadQuestionException when it is not of this kind
     */
    Object read(String name, String written, ZoneId zone) {
        try {
            return value(written, zone);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new BadQuestionException(name + " takes " + description + ", not \"" + written + "\".");
        }
    }
}
