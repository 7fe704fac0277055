package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.inquiry.Note;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The {@code tiendo inquiry note} command. */
@Command(name = "note", description = "Writes a note on a figure; it is kept for good.")
final class InquiryNoteCommand extends InquiryDeedCommand {

    @Mixin
    private FigureOptions figure = new FigureOptions();

    @Option(names = "--text", paramLabel = "NOTE", required = true, description = "The note.")
    private String text = "";

    InquiryNoteCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) {
        Figure noted = figure.in(workplace, catalog, environment());
        Note note = service.note(noted, text, person);
        return "Note " + note.id() + " is written on " + noted.indicator() + ", area " + noted.area() + ", "
                + noted.businessDate() + ".";
    }
}
