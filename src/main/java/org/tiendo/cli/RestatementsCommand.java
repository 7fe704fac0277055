package org.tiendo.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Restatement;
import org.tiendo.report.RestatementCsv;
import org.tiendo.report.RestatementJson;
import org.tiendo.report.RestatementTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tiendo restatements}. */
@Command(name = "restatements", description = "Shows which figures were later said otherwise, and why.")
final class RestatementsCommand implements Callable<Integer> {

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only what became known on this day or later. Default: everything.")
    private @Nullable LocalDate since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    RestatementsCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public Integer call() throws IOException {
        Catalog catalog = tiendo.catalog();
        try (Workplace workplace = workplaces.open(catalog)) {
            show(workplace.restatements(beginning(catalog)));
            return ExitCode.DONE;
        }
    }

    private Instant beginning(Catalog catalog) {
        return since == null
                ? Instant.EPOCH
                : since.atStartOfDay(catalog.settings().zone()).toInstant();
    }

    private void show(List<Restatement> restatements) throws IOException {
        switch (format) {
            case TABLE ->
                tiendo.out()
                        .print(
                                restatements.isEmpty()
                                        ? "Nothing was restated.\n"
                                        : RestatementTable.render(restatements));
            case CSV -> RestatementCsv.write(restatements, tiendo.out());
            case JSON -> RestatementJson.write(restatements, tiendo.out());
        }
    }
}
