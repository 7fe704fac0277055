package org.tiendo.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Board;
import org.tiendo.report.BoardCsv;
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
final class BoardCommand implements Callable<Integer> {

    @Mixin
    private EditionOptions options = new EditionOptions();

    @Option(
            names = "--areas",
            paramLabel = "WHICH",
            defaultValue = "main",
            description = "Rows of the table: main (one an indicator) or all. Files have all. Default: main.")
    private Board.Extent extent = Board.Extent.MAIN;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            defaultValue = "vi",
            description = "Of the table: vi or en. Default: vi.")
    private Language language = Language.VI;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    BoardCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        EditionChoice choice =
                options.choice(catalog.settings().zone(), tiendo.surroundings().clock());
        try (Workplace workplace = workplaces.open(catalog)) {
            Optional<Edition> edition = choice.in(workplace);
            if (edition.isEmpty()) {
                tiendo.surroundings().err().println(choice.missing(workplace));
                return ExitCode.FAILED;
            }
            show(Board.of(edition.get(), workplace.snapshots(edition.get()), catalog), catalog);
            return ExitCode.DONE;
        }
    }

    private void show(Board board, Catalog catalog) throws IOException {
        switch (format) {
            case TABLE ->
                tiendo.out()
                        .print(new BoardTable(
                                        language,
                                        catalog.settings().zone(),
                                        tiendo.surroundings().terminal().paint())
                                .render(board, extent));
            case CSV -> BoardCsv.write(board, tiendo.out());
            case JSON -> BoardJson.write(board, tiendo.out());
        }
    }
}
