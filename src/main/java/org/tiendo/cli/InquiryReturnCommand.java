package org.tiendo.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo inquiry return} command. */
@Command(name = "return", description = "Returns an answer that explains too little: the owner is asked again.")
final class InquiryReturnCommand extends InquiryDeedCommand {

    @Parameters(paramLabel = "REQUEST", description = "Its number, as tiendo inquiry list shows it.")
    private long request;

    @Option(names = "--text", paramLabel = "WHY", required = true, description = "What is missing in the answer.")
    private String why = "";

    @Option(names = "--due", paramLabel = "DAY", description = "The new last day for the answer. Default: as it was.")
    private @Nullable LocalDate due;

    InquiryReturnCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) {
        Inquiry returned = service.giveBack(request, why, due, person);
        return "Request " + request + " is returned; the next answer is due " + returned.dueOn() + ".";
    }
}
