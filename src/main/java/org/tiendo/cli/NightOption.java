package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option for a night's business date, by default yesterday. */
final class NightOption {

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Business date. Default: yesterday in the home's zone.")
    private @Nullable LocalDate date;

    /** @param zone the home's zone */
    LocalDate at(Instant now, ZoneId zone) {
        return date == null ? LocalDate.ofInstant(now, zone).minusDays(1) : date;
    }
}
