package org.tiendo.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/** A day or a moment, as a person typed it. */
public sealed interface PointInTime {

    /**
     * The start of the day, or the moment.
     *
     * @param zone the zone of days
     */
    Instant start(ZoneId zone);

    /**
     * The last moment of the day, or the moment, with microsecond precision, which is that of stores: a finer one would
     * be rounded up into the next day.
     *
     * @param zone the zone of days
     */
    Instant end(ZoneId zone);

    /** The end, but {@code now} for a day that is not over yet; empty for what lies in the future. */
    default Optional<Instant> known(ZoneId zone, Instant now) {
        Instant endOfToday = new Day(LocalDate.ofInstant(now, zone)).end(zone);
        Instant end = end(zone);
        if (end.equals(endOfToday)) {
            return Optional.of(now);
        }
        return Optional.of(end).filter(moment -> !moment.isAfter(now));
    }

    /** The text in a form that can be typed again. */
    String written();

    /** The day, or the moment on the clocks of a zone to the second, as tables have them. */
    String in(ZoneId zone);

    record Day(LocalDate day) implements PointInTime {
        @Override
        public Instant start(ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }

        @Override
        public Instant end(ZoneId zone) {
            return new Day(day.plusDays(1)).start(zone).minus(1, ChronoUnit.MICROS);
        }

        @Override
        public String written() {
            return day.toString();
        }

        @Override
        public String in(ZoneId zone) {
            return written();
        }
    }

    record Moment(Instant moment) implements PointInTime {

        private static final DateTimeFormatter SECONDS =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

        @Override
        public Instant start(ZoneId zone) {
            return moment;
        }

        @Override
        public Instant end(ZoneId zone) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }

        @Override
        public String written() {
            return moment.toString();
        }

        @Override
        public String in(ZoneId zone) {
            return SECONDS.format(moment.atZone(zone));
        }
    }

    /**
     * Reads {@code 2024-06-30} and {@code 2024-06-30T18:00:00+07:00}.
     *
     * @throws IllegalArgumentException with a sentence for the person, when it is neither
     */
    static PointInTime of(String written) {
        // A sign stands before a year that has not four digits, such as the last one of Java, after which no day comes.
        if (written.startsWith("+") || written.startsWith("-")) {
            throw new IllegalArgumentException(neither(written));
        }
        try {
            return written.contains("T")
                    ? new Moment(OffsetDateTime.parse(written).toInstant())
                    : new Day(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(neither(written), e);
        }
    }

    private static String neither(String written) {
        return "\"" + written
                + "\" is neither a date such as 2024-06-30 nor a moment such as 2024-06-30T18:00:00+07:00";
    }
}
