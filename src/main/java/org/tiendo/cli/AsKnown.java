package org.tiendo.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The moment whose knowledge a night is to use, as a person typed it. */
sealed interface AsKnown {

    /**
     * The moment with microsecond precision, which is that of stores: a finer one would be rounded up into the next
     * day.
     *
     * @param zone the zone of days
     */
    Instant in(ZoneId zone);

    /**
     * The same moment, but now for a day that is not over yet.
     *
     * @throws MisuseException for a moment in the future
     */
    default Instant in(ZoneId zone, Clock clock) {
        Instant now = clock.instant();
        Instant endOfToday = new Day(LocalDate.ofInstant(now, zone)).in(zone);
        Instant asked = in(zone);
        if (asked.equals(endOfToday)) {
            return now;
        }
        if (asked.isAfter(now)) {
            throw new MisuseException("--as-known lies in the future: nobody knows yet what will be known then.");
        }
        return asked;
    }

    /** The text in a form that can be typed again. */
    String written();

    /** The end of a day. */
    record Day(LocalDate day) implements AsKnown {
        @Override
        public String written() {
            return day.toString();
        }

        @Override
        public Instant in(ZoneId zone) {
            return day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
        }
    }

    /** A given moment. */
    record Moment(Instant moment) implements AsKnown {
        @Override
        public String written() {
            return moment.toString();
        }

        @Override
        public Instant in(ZoneId zone) {
            return moment.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Reads {@code 2024-06-30} and {@code 2024-06-30T18:00:00+07:00}. */
    final class Converter implements ITypeConverter<AsKnown> {

        @Override
        public AsKnown convert(String written) {
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
