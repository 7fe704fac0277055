package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Board;
import org.tiendo.report.BoardJson;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardTable;
import org.tiendo.report.EditionChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo board} command. */
@Command(
        name = "board",
        description = "Shows a sealed edition: every indicator, its target, and how far it is from it.")
final class BoardCommand extends StoreCommand {

    @Mixin
    private EditionOptions options = new EditionOptions();

    @Option(
            names = "--areas",
            paramLabel = "WHICH",
            defaultValue = "main",
            description = "Rows of the table: main (one an indicator) or all. Files have all. Default: main.")
    private Board.Extent extent = Board.Extent.MAIN;

    @Option(
            names = "--areas-of",
            paramLabel = "DAY",
            description =
                    "Read it on the areas of a later day: today or a date. Figures of areas that are no more count"
                            + " for those they became, by the shares in config/areas.yaml. Default: as it was sealed.")
    private @Nullable String areasOf;

    @Mixin
    private PlanOption plan = new PlanOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    BoardCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        EditionChoice choice =
                options.choice(catalog.settings().zone(), environment().clock());
        try (Workplace workplace = open(catalog)) {
            Optional<Edition> edition = choice.in(workplace.editions());
            if (edition.isEmpty()) {
                err().println(choice.missing(workplace.editions()));
                return ExitCode.FAILED;
            }
            Board all = board(workplace, edition.get(), catalog);
            Board board = plan.among(all.plans()).map(all::of).orElse(all);
            format.print(
                    out(),
                    () -> table(board, catalog),
                    board.listing()::writeCsv,
                    json -> BoardJson.write(board, json));
            return ExitCode.DONE;
        }
    }

    private Board board(Workplace workplace, Edition edition, Catalog catalog) {
        List<BoardPlan> plans = BoardPlan.of(edition, workplace.editions(), catalog);
        if (areasOf == null) {
            return extent == Board.Extent.MAIN && format.isTable()
                    ? Board.ofMainRows(edition, workplace.editions(), plans, catalog)
                    : Board.of(edition, workplace.editions().snapshots(edition), plans, catalog);
        }
        LocalDate day = day(areasOf, catalog);
        if (day.isBefore(edition.businessDate())) {
            throw new MisuseException("--areas-of " + day + " is before the edition's date " + edition.businessDate()
                    + ": figures are converted to the areas that others became, not back.");
        }
        if (!catalog.isPlanned(edition.businessDate())) {
            throw MisuseException.unplanned(edition.businessDate(), catalog, "--date");
        }
        return Board.onAreasOf(day, edition, workplace.onAreasOf(day, edition), plans, catalog);
    }

    private LocalDate day(String written, Catalog catalog) {
        if (written.equals("today")) {
            return LocalDate.ofInstant(
                    environment().clock().instant(), catalog.settings().zone());
        }
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw new MisuseException("--areas-of takes today or a date such as 2025-07-01, not \"" + written + "\".");
        }
    }

    private String table(Board board, Catalog catalog) {
        return new BoardTable(
                        language.in(catalog),
                        catalog.settings().zone(),
                        environment().terminal().paint(),
                        width())
                .render(board, extent);
    }
}
