package org.tiendo.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.PointInTime;
import picocli.CommandLine.Option;

/** The options by which a reader names a sealed edition, the same for every command that shows one. */
final class EditionOptions {

    @Option(names = "--date", paramLabel = "DATE", description = "Business date. Default: the latest there is.")
    private @Nullable LocalDate date;

    @Option(names = "--revision", paramLabel = "N", description = "Revision of that date. Default: the latest.")
    private @Nullable Integer revision;

    @Option(
            names = "--as-known",
            paramLabel = "WHEN",
            converter = PointInTimeConverter.class,
            description = "What was said of that date then: its latest revision that knows nothing of later than the"
                    + " end of a day, or than a moment such as 2023-08-15T18:00:00+07:00.")
    private @Nullable PointInTime asKnown;

    /** @param month stands for its last day; null where the reader names none */
    EditionChoice choice(@Nullable YearMonth month, ZoneId zone, Clock clock) {
        if (month == null) {
            return choice(zone, clock);
        }
        if (date != null) {
            throw new MisuseException(
                    "--month " + month + " is the edition of " + month.atEndOfMonth() + ": it goes without --date.");
        }
        date = month.atEndOfMonth();
        return choice(zone, clock);
    }

    EditionChoice choice(ZoneId zone, Clock clock) {
        if (asKnown == null) {
            return new EditionChoice.Latest(date, revision);
        }
        if (date == null || revision != null) {
            throw new MisuseException(
                    "--as-known chooses among the revisions of a date: it goes with --date, and not with --revision.");
        }
        return new EditionChoice.Then(date, AsKnown.of(asKnown, zone, clock), asKnown, zone);
    }
}
