package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunStatus;
import org.tiendo.run.RunKey;
import picocli.CommandLine.Option;

/** The options that choose runs. */
final class RunsFilter {

    private static final String EDITION = "edition";

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Only this job's pulls; edition for the editions. Default: everything.")
    private @Nullable String job;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            description = "Only runs that are one of ${COMPLETION-CANDIDATES}. Default: any.")
    private @Nullable RunStatus status;

    @Option(names = "--from", paramLabel = "DATE", description = "Only runs that started on this day or later.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "Only runs that started on this day or earlier.")
    private @Nullable LocalDate to;

    @Option(names = "--date", paramLabel = "DATE", description = "Only runs for this business date.")
    private @Nullable LocalDate date;

    /** @param zone the home's zone, whose days they are */
    RunFilter of(ZoneId zone, int limit) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new MisuseException("--to " + to + " lies before --from " + from + ".");
        }
        return new RunFilter(
                job == null ? null : RunKey.nameFor(job),
                status,
                beginning(from, zone),
                to == null ? null : beginning(to.plusDays(1), zone),
                date,
                limit);
    }

    private static @Nullable Instant beginning(@Nullable LocalDate day, ZoneId zone) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    /** Call it only when nothing was found: a job that the home has dropped still has its runs. */
    void refuseUnknownJob(Catalog catalog) {
        if (job != null && !job.equals(EDITION) && catalog.job(job).isEmpty()) {
            throw MisuseException.unknownJob(
                    job, catalog.jobs().stream().map(Job::name).toList());
        }
    }

    boolean isGiven() {
        return Stream.of(job, status, from, to, date).anyMatch(Objects::nonNull);
    }
}
