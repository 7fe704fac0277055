package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.InquiryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo inquiry accept} command. */
@Command(
        name = "accept",
        description = "Accepts an answer and closes the request; the monthly report shows its cause and measure.")
final class InquiryAcceptCommand extends InquiryDeedCommand {

    @Parameters(paramLabel = "REQUEST", description = "Its number, as tiendo inquiry list shows it.")
    private long request;

    @Option(names = "--text", paramLabel = "REMARK", description = "A remark to the owner.")
    private String remark = "";

    InquiryAcceptCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) {
        service.accept(request, remark, person);
        return "Request " + request + " is accepted and closed.";
    }
}
