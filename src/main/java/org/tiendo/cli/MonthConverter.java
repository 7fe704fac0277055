package org.tiendo.cli;

import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a month as people type it: {@code 2023-10}. */
final class MonthConverter implements ITypeConverter<YearMonth> {

    @Override
    public YearMonth convert(String written) {
        try {
            return YearMonth.parse(written);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("\"" + written + "\" is no month such as 2023-10");
        }
    }
}
