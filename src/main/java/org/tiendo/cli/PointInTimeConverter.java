package org.tiendo.cli;

import org.tiendo.report.PointInTime;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day or a moment that a person typed. */
final class PointInTimeConverter implements ITypeConverter<PointInTime> {

    @Override
    public PointInTime convert(String written) {
        try {
            return PointInTime.of(written);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
