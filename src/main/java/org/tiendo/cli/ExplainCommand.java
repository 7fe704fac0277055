package org.tiendo.cli;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardRow;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.Explanation;
import org.tiendo.report.ExplanationInWords;
import org.tiendo.report.ExplanationJson;
import org.tiendo.report.ExplanationText;
import org.tiendo.report.Language;
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

    @Option(
            names = "--lang",
            paramLabel = "LANGUAGE",
            converter = LanguageOption.Converter.class,
            description = "Its language, such as vi or en; in English numbers are as programs take them. Default: en.")
    private Language language = Language.EN;

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
            Board board = Board.of(
                    edition.get(),
                    workplace.editions().snapshots(edition.get()),
                    BoardPlan.of(edition.get(), workplace.editions(), catalog),
                    catalog);
            Snapshot sealed = snapshot(board, catalog);
            Explanation explanation = workplace.explain(edition.get(), sealed);
            format.print(
                    out(), () -> text(explanation, board, catalog), json -> ExplanationJson.write(explanation, json));
            return ExitCode.DONE;
        }
    }

    private Snapshot snapshot(Board board, Catalog catalog) {
        String code = area == null ? null : catalog.areas().resolve(area).orElse(area);
        return board.row(indicator, code).orElseThrow(() -> missing(board, code));
    }

    private MisuseException missing(Board board, @Nullable String code) {
        String inEdition = " in the edition of " + board.edition().businessDate();
        List<Snapshot> rows = board.rows().stream().map(BoardRow::snapshot).toList();
        List<String> areas = rows.stream()
                .filter(row -> row.indicator().equals(indicator))
                .map(Snapshot::area)
                .toList();
        return code == null || areas.isEmpty()
                ? MisuseException.unknown(
                        "indicator \"" + indicator + "\"" + inEdition,
                        indicator,
                        rows.stream().map(Snapshot::indicator).distinct().toList())
                : MisuseException.unknown(indicator + " of area \"" + area + "\"" + inEdition, code, areas);
    }

    private String text(Explanation explanation, Board board, Catalog catalog) {
        ZoneId zone = catalog.settings().zone();
        if (language.equals(Language.EN)) {
            return new ExplanationText(zone, environment().terminal().paint(), width()).render(explanation);
        }
        BoardRow row = board.rows().stream()
                .filter(one -> one.snapshot().equals(explanation.sealed()))
                .findFirst()
                .orElseThrow();
        return new ExplanationInWords(language, catalog.areas(), zone, width()).render(explanation, row);
    }
}
