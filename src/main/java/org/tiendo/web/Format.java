package org.tiendo.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The format of an answer, chosen by the suffix of the path or the header {@code Accept}. */
enum Format {
    JSON(MediaType.APPLICATION_JSON, "application/json"),
    CSV(new MediaType("text", "csv"), "text/csv; charset=UTF-8; header=present"),
    XLSX(
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MediaType type;
    private final String header;

    Format(MediaType type, String header) {
        this.type = type;
        this.header = header;
    }

    /** The value of {@code Content-Type}. */
    String header() {
        return header;
    }

    /** The suffix of paths and files. */
    String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix().equals(suffix))
                .findFirst();
    }

    /** The first format that the reader accepts, in the reader's order; empty when it accepts none. */
    static Optional<Format> accepted(List<MediaType> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(JSON);
        }
        return accepted.stream()
                .filter(wanted -> wanted.getQualityValue() > 0)
                .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                .flatMap(wanted -> Arrays.stream(values()).filter(format -> wanted.includes(format.type)))
                .findFirst();
    }
}
