package org.tiendo.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.monthly.MonthlyPage;
import org.tiendo.report.monthly.MonthlyReport;
import org.tiendo.report.monthly.MonthlySheet;
import org.tiendo.words.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo report} command. */
@Command(
        name = "report",
        description = "Writes the monthly report of a sealed edition: the official table with the month, the year so"
                + " far and the same period of the year before, as a page to print or a workbook.")
final class ReportCommand extends StoreCommand {

    @Option(
            names = "--month",
            paramLabel = "MONTH",
            converter = MonthConverter.class,
            description = "The month, as 2023-10: the edition of its last day. Instead of --date.")
    private @Nullable YearMonth month;

    @Mixin
    private EditionOptions options = new EditionOptions();

    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html (a page that prints to A4) or xlsx. Default: html.")
    private Format format = Format.HTML;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "The file, which is replaced. Default: report-DATE.FORMAT in the current folder.")
    private @Nullable Path file;

    /** The formats of the file. */
    private enum Format {
        HTML,
        XLSX;

        /** The word as people type it, and the file's suffix. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    ReportCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        EditionChoice choice =
                options.choice(month, catalog.settings().zone(), environment().clock());
        try (Workplace workplace = open(catalog)) {
            Optional<Edition> edition = choice.in(workplace.editions());
            if (edition.isEmpty()) {
                err().println(choice.missing(workplace.editions()));
                return ExitCode.FAILED;
            }
            List<BoardPlan> plans = BoardPlan.of(edition.get(), workplace.editions(), catalog);
            Optional<String> asked = plan.among(plans);
            int exit = write(report(workplace, edition.get(), asked.orElse(""), catalog));
            if (exit == ExitCode.DONE && asked.isEmpty() && plans.size() > 1) {
                tellOfOthers(plans);
            }
            return exit;
        }
    }

    private void tellOfOthers(List<BoardPlan> plans) {
        String others = plans.stream().skip(1).map(BoardPlan::code).collect(joining(", "));
        out().println("It is of the plan " + plans.get(0).code() + "; the edition has others, for --plan: " + others);
    }

    private MonthlyReport report(Workplace workplace, Edition edition, String plan, Catalog catalog) {
        return MonthlyReport.of(
                edition,
                plan,
                workplace.editions(),
                catalog,
                shown -> workplace.monthFigures(edition, shown),
                MonthExplanations.ALL.of(workplace.inquiries().of(edition.businessDate())),
                language.in(catalog));
    }

    private int write(MonthlyReport report) {
        Path target = target(report);
        try {
            replace(target, report);
            out().println("Wrote " + target);
            return ExitCode.DONE;
        } catch (IOException e) {
            err().println("The report could not be written to " + target + ": " + e);
            return ExitCode.FAILED;
        }
    }

    private Path target(MonthlyReport report) {
        Path named = file == null ? Path.of("report-" + report.businessDate() + "." + format) : file;
        Path target =
                environment().workingDirectory().resolve(named).toAbsolutePath().normalize();
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new MisuseException(
                    "There is no folder " + folder + " for the report. Create it, or choose another" + " by --out.");
        }
        if (Files.isDirectory(target)) {
            throw new MisuseException(target + " is a folder. Name a file in it by --out.");
        }
        return target;
    }

    /** Writes beside the file and renames, so that nobody reads half a report, nor one that two are writing. */
    private void replace(Path target, MonthlyReport report) throws IOException {
        Path beside = target.resolveSibling(".tiendo-" + UUID.randomUUID() + ".part");
        try {
            write(report, beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void write(MonthlyReport report, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            switch (format) {
                case HTML -> {
                    // The engine of pages would hide a full disk in a failure of its own.
                    var page = new StringWriter();
                    MonthlyPage.write(report, page);
                    out.write(page.toString().getBytes(StandardCharsets.UTF_8));
                }
                case XLSX -> MonthlySheet.write(report, out);
            }
        }
    }
}
