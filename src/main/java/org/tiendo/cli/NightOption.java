package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which night is spoken of: by default the last one. */
final class NightOption {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Business date. Default: yesterday in the home's zone.")
    private @Nullable LocalDate date;

    /** @param zone the home's */
    LocalDate at(Instant now, ZoneId zone) {
        return date == null ? LocalDate.ofInstant(now, zone).minusDays(1) : date;
    }
}
