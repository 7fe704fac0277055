package org.tiendo.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Job;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Subject;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.PullOutcome;
import org.tiendo.pipeline.PullOutcome.Ending;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardTable;
import org.tiendo.report.Language;
import org.tiendo.report.PointInTime;
import org.tiendo.run.Losses;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo run} command. */
@Command(name = "run", description = "Pulls the jobs' figures, builds and seals the edition of a date, and shows it.")
final class RunCommand extends StoreCommand {

    @Mixin
    private NightOption date = new NightOption();

    @Option(
            names = "--job",
            paramLabel = "NAME",
            description = "Pull only this job; may be given several times. Default: every job.")
    private List<String> jobs = new ArrayList<>();

    @Option(
            names = "--as-known",
            paramLabel = "WHEN",
            converter = PointInTimeConverter.class,
            description = "Take only what was known then: by the end of a date, or by a moment such as"
                    + " 2024-06-30T18:00:00+07:00. Default: what is known now.")
    private @Nullable PointInTime asKnown;

    @Option(
            names = "--accept-withdrawals",
            description = "Take back every figure that the jobs' sources no longer give, however many these are;"
                    + " with --job and --reason.")
    private boolean areLossesAccepted;

    @Option(
            names = "--reason",
            paramLabel = "TEXT",
            description = "The reason for --accept-withdrawals; it is kept in the audit.")
    private @Nullable String reason;

    RunCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        NightOrder order = order(catalog);
        try (Workplace workplace = open(catalog)) {
            Night night = night(workplace, order, catalog);
            keepAccepted(workplace, night);
            Sealing sealing = night.sealing();
            if (sealing == null) {
                err().println("No edition was built: " + night.failure());
                return ExitCode.FAILED;
            }
            out().println(NightLines.sealed(sealing));
            out().println();
            out().print(board(workplace, sealing, catalog));
            return tellOfPulls(night, order.businessDate());
        }
    }

    private NightOrder order(Catalog catalog) {
        Clock clock = environment().clock();
        ZoneId zone = catalog.settings().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        LocalDate businessDate = date.at(clock.instant(), zone);
        if (businessDate.isAfter(today)) {
            throw new MisuseException("The business date " + businessDate + " lies in the future.");
        }
        refuseUnplanned(businessDate, catalog);
        refuseUnknownJobs(catalog);
        return new NightOrder(
                businessDate,
                jobs.stream().distinct().toList(),
                asKnown == null ? null : AsKnown.of(asKnown, zone, clock),
                losses());
    }

    private Losses losses() {
        if (!areLossesAccepted) {
            if (reason != null) {
                throw new MisuseException("--reason needs --accept-withdrawals: nothing else of a run is audited.");
            }
            return Losses.LIMITED;
        }
        if (reason == null) {
            throw new MisuseException("--accept-withdrawals needs --reason: say why, for whoever reads the audit.");
        }
        if (jobs.isEmpty()) {
            throw new MisuseException("--accept-withdrawals needs --job: say whose figures may be taken back.");
        }
        Reason.stated(reason);
        return Losses.ACCEPTED;
    }

    private void keepAccepted(Workplace workplace, Night night) {
        if (reason != null) {
            for (PullOutcome pull : night.pulls()) {
                PullReport report = pull.report();
                workplace
                        .audit()
                        .add(
                                Audit.Action.ACCEPT,
                                Sentence.of(Subject.JOB, pull.job()),
                                Reason.stated(reason),
                                report == null
                                        ? Sentence.of(
                                                AuditOutcome.FAILED, Sentence.plain(String.valueOf(pull.failure())))
                                        : losses(report.run(), report.appended()));
            }
        }
    }

    private static Sentence losses(long run, Appended appended) {
        Sentence withdrew = appended.withdrawn() == 1
                ? Sentence.of(AuditOutcome.WITHDREW_ONE, run)
                : Sentence.of(AuditOutcome.WITHDREW, run, appended.withdrawn());
        return appended.zeroed() == 0 ? withdrew : Sentence.of(AuditOutcome.AND_ZEROED, withdrew, appended.zeroed());
    }

    private static void refuseUnplanned(LocalDate businessDate, Catalog catalog) {
        if (!catalog.isPlanned(businessDate)) {
            throw MisuseException.unplanned(businessDate, catalog, "--date");
        }
    }

    private void refuseUnknownJobs(Catalog catalog) {
        for (String job : jobs) {
            if (catalog.job(job).isEmpty()) {
                throw MisuseException.unknownJob(
                        job, catalog.jobs().stream().map(Job::name).toList());
            }
        }
    }

    private Night night(Workplace workplace, NightOrder order, Catalog catalog) {
        int width = catalog.jobs().stream()
                .mapToInt(job -> job.name().length())
                .max()
                .orElse(1);
        CommandEnvironment environment = environment();
        try (NightDisplay display = NightDisplay.on(environment, new NightLines(environment.terminal(), width))) {
            return workplace.run(order, display);
        }
    }

    private String board(Workplace workplace, Sealing sealing, Catalog catalog) {
        Board board = Board.ofMainRows(
                sealing.edition(),
                workplace.editions(),
                BoardPlan.of(sealing.edition(), workplace.editions(), catalog),
                catalog);
        return new BoardTable(
                        Language.of(catalog.settings()),
                        catalog.settings().zone(),
                        environment().terminal().paint(),
                        width())
                .render(board, Board.Extent.MAIN);
    }

    private int tellOfPulls(Night night, LocalDate businessDate) {
        PrintWriter err = err();
        if (night.pulls().stream().anyMatch(RunCommand::hasRejected)) {
            err.println("Some rows were rejected. See them with: tiendo rejects --date " + businessDate);
        }
        long notStarted = count(night, ending -> ending == Ending.NOT_STARTED);
        long failed = count(night, Ending::isFailure);
        String jobs = Words.count(night.pulls().size(), "job");
        if (notStarted > 0) {
            err.printf(
                    "%d of %s not started by this command, as another process pulls %s or %s source; the edition%n"
                            + "may lack the figures that come of it.%n",
                    notStarted, jobs, notStarted == 1 ? "it" : "them", notStarted == 1 ? "its" : "their");
        }
        if (failed > 0) {
            err.printf(
                    "%d of %s failed; %s figures are those of earlier pulls.%n",
                    failed, jobs, failed == 1 ? "its" : "their");
        }
        return notStarted + failed == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
    }

    private static long count(Night night, Predicate<Ending> isCounted) {
        return night.pulls().stream()
                .filter(pull -> isCounted.test(pull.ending()))
                .count();
    }

    private static boolean hasRejected(PullOutcome pull) {
        return pull.report() != null && pull.report().rejected() > 0;
    }
}
