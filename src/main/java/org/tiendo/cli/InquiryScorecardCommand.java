package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Scorecard;
import org.tiendo.inquiry.ScorecardTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The {@code tiendo inquiry scorecard} command. */
@Command(name = "scorecard", description = "Counts how the owners answer: in time, late, open, returned.")
final class InquiryScorecardCommand extends StoreCommand {

    @Mixin
    private FormatOption format = new FormatOption();

    InquiryScorecardCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            LocalDate today = LocalDate.ofInstant(now(), catalog.settings().zone());
            List<Scorecard> scorecards = workplace.inquiries().scorecards(today);
            format.print(
                    out(),
                    () -> scorecards.isEmpty()
                            ? "Nobody has been asked yet.\n"
                            : ScorecardTable.render(scorecards, width()),
                    ScorecardTable.listing(scorecards));
            return ExitCode.DONE;
        }
    }
}
