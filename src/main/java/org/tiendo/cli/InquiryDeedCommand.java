package org.tiendo.cli;

import java.io.IOException;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.run.RefusedException;

/** A command by which a person adds to a request or to a figure, in the person's name. */
abstract class InquiryDeedCommand extends StoreCommand {

    InquiryDeedCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    final int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            out().println(done(
                    workplace,
                    workplace.inquiryService(),
                    workplace.audit().actor().who(),
                    catalog));
            return ExitCode.DONE;
        } catch (RefusedException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }

    /** @return a sentence about what was done */
    abstract String done(Workplace workplace, InquiryService service, String person, Catalog catalog)
            throws IOException;
}
