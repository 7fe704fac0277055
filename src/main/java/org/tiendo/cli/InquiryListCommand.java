package org.tiendo.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryFilter;
import org.tiendo.inquiry.InquiryState;
import org.tiendo.inquiry.InquiryTable;
import org.tiendo.report.Terminals;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo inquiry list} command. */
@Command(name = "list", description = "Lists the explanation requests, the newest first; the latest 100.")
final class InquiryListCommand extends StoreCommand {

    private static final int LATEST = 100;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            description = "Only those in this state: asked, answered, returned, accepted, withdrawn.")
    private @Nullable InquiryState state;

    @Option(names = "--owner", paramLabel = "CODE", description = "Only those to this owner of config/indicators.yaml.")
    private @Nullable String owner;

    @Option(names = "--overdue", description = "Only those whose answer is missing after the due date.")
    private boolean overdue;

    @Mixin
    private FormatOption format = new FormatOption();

    InquiryListCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            LocalDate today = LocalDate.ofInstant(now(), catalog.settings().zone());
            List<Inquiry> found =
                    workplace.inquiries().find(InquiryFilter.newest(state, owner, overdue ? today : null, LATEST));
            format.print(
                    out(),
                    () -> found.isEmpty()
                            ? Terminals.wrapped(
                                    "There is no such request. Make one with: tiendo inquiry ask INDICATOR --due DATE"
                                            + " --text QUESTION",
                                    width())
                            : InquiryTable.render(found, today, width()),
                    InquiryTable.listing(found, today));
            return ExitCode.DONE;
        }
    }
}
