package org.tiendo.cli;

import java.time.Duration;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code 45m}, {@code 2h} and {@code 3d}. */
final class LengthConverter implements ITypeConverter<Duration> {

    /** Nobody needs more digits than these. */
    private static final Pattern LENGTH = Pattern.compile("[1-9]\\d{0,4}[mhd]");

    @Override
    public Duration convert(String written) {
        if (!LENGTH.matcher(written).matches()) {
            throw new TypeConversionException("\"" + written + "\" is no length such as 45m, 2h or 3d");
        }
        int last = written.length() - 1;
        long number = Long.parseLong(written.substring(0, last));
        return switch (written.charAt(last)) {
            case 'm' -> Duration.ofMinutes(number);
            case 'h' -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
    }
}
