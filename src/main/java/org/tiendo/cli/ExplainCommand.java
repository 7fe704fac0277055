package org.tiendo.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.Explanation;
import org.tiendo.report.ExplanationJson;
import org.tiendo.report.ExplanationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo explain} command. */
@Command(
        name = "explain",
        description =
                "Shows what led to one indicator's figures in a sealed edition: formulae with their values, target,"
                        + " figures used, the pulls and queries they came from, earlier revisions.")
final class ExplainCommand extends StoreCommand {

    @Parameters(paramLabel = "INDICATOR", description = "Code of the indicator.")
    private String indicator = "";

    @Option(
            names = "--area",
            paramLabel = "CODE",
            description = "Code or name of the area. Default: the plan's own, else the first the indicator has.")
    private @Nullable String area;

    @Mixin
    private EditionOptions options = new EditionOptions();

    @Mixin
    private FormOption format = new FormOption();

    ExplainCommand(TiendoCommand tiendo, Workplaces workplaces) {
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
            Snapshot sealed =
                    snapshot(Board.of(edition.get(), workplace.editions().snapshots(edition.get()), catalog), catalog);
            Explanation explanation = workplace.explain(edition.get(), sealed);
            format.print(out(), () -> text(explanation, catalog), json -> ExplanationJson.write(explanation, json));
            return ExitCode.DONE;
        }
    }

    private Snapshot snapshot(Board board, Catalog catalog) {
        List<Snapshot> ofIndicator = of(indicator, board.rows());
        if (ofIndicator.isEmpty()) {
            throw MisuseException.unknown(
                    "indicator \"" + indicator + "\" in the edition of "
                            + board.edition().businessDate(),
                    indicator,
                    board.rows().stream()
                            .map(row -> row.snapshot().indicator())
                            .distinct()
                            .toList());
        }
        if (area == null) {
            return of(indicator, board.rows(Board.Extent.MAIN)).get(0);
        }
        String code = catalog.areas().resolve(area).orElse(area);
        return ofIndicator.stream()
                .filter(snapshot -> snapshot.area().equals(code))
                .findFirst()
                .orElseThrow(() -> MisuseException.unknown(
                        indicator + " of area \"" + area + "\" in the edition of "
                                + board.edition().businessDate(),
                        code,
                        ofIndicator.stream().map(Snapshot::area).toList()));
    }

    private static List<Snapshot> of(String indicator, List<BoardRow> rows) {
        return rows.stream()
                .map(BoardRow::snapshot)
                .filter(snapshot -> snapshot.indicator().equals(indicator))
                .toList();
    }

    private String text(Explanation explanation, Catalog catalog) {
        return new ExplanationText(
                        catalog.settings().zone(), environment().terminal().paint())
                .render(explanation);
    }
}
