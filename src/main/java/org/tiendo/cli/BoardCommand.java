package org.tiendo.cli;

import java.io.IOException;
import java.util.Optional;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Board;
import org.tiendo.report.BoardJson;
import org.tiendo.report.BoardTable;
import org.tiendo.report.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tiendo board}. */
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

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            description = "Of the table: vi or en. Default: vi.")
    private Language language = Language.VI;

    BoardCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        EditionChoice choice =
                options.choice(catalog.settings().zone(), surroundings().clock());
        try (Workplace workplace = open(catalog)) {
            Optional<Edition> edition = choice.in(workplace);
            if (edition.isEmpty()) {
                err().println(choice.missing(workplace));
                return ExitCode.FAILED;
            }
            Board board = Board.of(edition.get(), workplace.snapshots(edition.get()), catalog);
            format.print(
                    out(),
                    () -> table(board, catalog),
                    board.listing()::writeCsv,
                    json -> BoardJson.write(board, json));
            return ExitCode.DONE;
        }
    }

    private String table(Board board, Catalog catalog) {
        return new BoardTable(
                        language,
                        catalog.settings().zone(),
                        surroundings().terminal().paint())
                .render(board, extent);
    }
}
