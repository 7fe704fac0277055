package org.tiendo.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Figure;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardRow;
import org.tiendo.report.EditionChoice;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The parameter and options by which a person names a sealed figure. */
final class FigureOptions {

    @Parameters(paramLabel = "INDICATOR", description = "Code of the indicator.")
    private String indicator = "";

    @Option(
            names = "--area",
            paramLabel = "CODE",
            description = "Code or name of the area. Default: the plan's own, else the first the indicator has.")
    private @Nullable String area;

    @Mixin
    private EditionOptions edition = new EditionOptions();

    /** @throws MisuseException when there is no such figure */
    Figure in(Workplace workplace, Catalog catalog, CommandEnvironment environment) {
        EditionChoice choice = edition.choice(catalog.settings().zone(), environment.clock());
        Edition chosen = choice.in(workplace.editions())
                .orElseThrow(() ->
                        new MisuseException(choice.missing(workplace.editions()).toString()));
        return Figure.of(
                chosen,
                snapshot(
                        Board.of(
                                chosen,
                                workplace.editions().snapshots(chosen),
                                BoardPlan.of(chosen, workplace.editions(), catalog),
                                catalog),
                        catalog));
    }

    private Snapshot snapshot(Board board, Catalog catalog) {
        Optional<String> code = Optional.ofNullable(area)
                .map(name -> catalog.areas().resolve(name).orElse(name));
        return board.row(indicator, code.orElse(null)).orElseThrow(() -> missing(board, code));
    }

    private MisuseException missing(Board board, Optional<String> code) {
        String inEdition = " in the edition of " + board.edition().businessDate();
        List<Snapshot> rows = board.rows().stream().map(BoardRow::snapshot).toList();
        List<String> areas = rows.stream()
                .filter(row -> row.indicator().equals(indicator))
                .map(Snapshot::area)
                .toList();
        return areas.isEmpty()
                ? MisuseException.unknown(
                        "indicator \"" + indicator + "\"" + inEdition,
                        indicator,
                        rows.stream().map(Snapshot::indicator).distinct().toList())
                : MisuseException.unknown(indicator + " of that area" + inEdition, code.orElse(""), areas);
    }
}
