package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day or a moment, as a person typed it. */
sealed interface PointInTime {

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

    /** The text in a form that can be typed again. */
    String written();

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
    }

    record Moment(Instant moment) implements PointInTime {
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
    }

    /** Reads {@code 2024-06-30} and {@code 2024-06-30T18:00:00+07:00}. */
    final class Converter implements ITypeConverter<PointInTime> {

        @Override
        public PointInTime convert(String written) {
            try {
                return written.contains("T")
                        ? new Moment(OffsetDateTime.parse(written).toInstant())
                        : new Day(LocalDate.parse(written));
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("\"" + written
                        + "\" is neither a date such as 2024-06-30 nor a moment such as 2024-06-30T18:00:00+07:00");
            }
        }
    }
}
