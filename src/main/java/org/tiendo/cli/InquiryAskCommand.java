package org.tiendo.cli;

import java.time.LocalDate;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo inquiry ask} command. */
@Command(
        name = "ask",
        description = "Asks the owner of a figure for an explanation; a mail goes out where the owner has an address.")
final class InquiryAskCommand extends InquiryDeedCommand {

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Option(names = "--due", paramLabel = "DAY", required = true, description = "The last day for the answer.")
    private LocalDate due = LocalDate.MIN;

    @Option(names = "--text", paramLabel = "QUESTION", required = true, description = "The question to the owner.")
    private String question = "";

    InquiryAskCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) {
        Figure asked = figure.in(workplace, catalog, environment());
        Inquiry inquiry = service.ask(asked, due, question, person);
        String address = inquiry.asked().mailedTo();
        return "Request " + inquiry.id() + " to " + inquiry.owner().name().in("en") + " about " + asked.indicator()
                + ", area " + asked.area() + ", " + asked.businessDate() + ", due " + due + ". "
                + (address == null
                        ? "No mail is sent: the owner has no email in config/indicators.yaml, or alerts has none in"
                                + " config/application.yaml."
                        : "A mail to " + address + " is written; tiendo serve sends it.");
    }
}
