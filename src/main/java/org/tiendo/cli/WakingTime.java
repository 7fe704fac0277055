package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The end of a snooze, as a person typed it. */
sealed interface WakingTime {

    /** @param zone the zone of days */
    Instant in(ZoneId zone);

    /** The start of a day. */
    record Day(LocalDate day) implements WakingTime {
        @Override
        public Instant in(ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    record Moment(Instant moment) implements WakingTime {
        @Override
        public Instant in(ZoneId zone) {
            return moment;
        }
    }

    /** Reads {@code 2024-06-30} and {@code 2024-06-30T18:00:00+07:00}. */
    final class Converter implements ITypeConverter<WakingTime> {

        @Override
        public WakingTime convert(String written) {
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
