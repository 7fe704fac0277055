package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.InquiryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo inquiry withdraw} command. */
@Command(name = "withdraw", description = "Withdraws a request that needs no answer any more; it is kept all the same.")
final class InquiryWithdrawCommand extends InquiryDeedCommand {

    @Parameters(paramLabel = "REQUEST", description = "Its number, as tiendo inquiry list shows it.")
    private long request;

    @Option(names = "--text", paramLabel = "WHY", required = true, description = "Why no answer is needed any more.")
    private String why = "";

    InquiryWithdrawCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) {
        service.withdraw(request, why, person);
        return "Request " + request + " is withdrawn.";
    }
}
