package org.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.inquiry.Attachment;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryEvent;
import org.tiendo.inquiry.InquiryJson;
import org.tiendo.inquiry.InquiryText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo inquiry show} command. */
@Command(name = "show", description = "Shows the whole course of a request: who asked, answered, returned, accepted.")
final class InquiryShowCommand extends StoreCommand {

    @Parameters(paramLabel = "REQUEST", description = "Its number, as tiendo inquiry list shows it.")
    private long request;

    @Option(
            names = "--files",
            paramLabel = "DIR",
            description = "Also write the attached files into this folder; never over a file that is there.")
    private @Nullable Path folder;

    @Mixin
    private FormOption format = new FormOption();

    InquiryShowCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) throws IOException {
        try (Workplace workplace = open(catalog)) {
            Inquiries inquiries = workplace.inquiries();
            Inquiry inquiry = inquiries
                    .find(request)
                    .orElseThrow(() -> new MisuseException(
                            "There is no request " + request + "; tiendo inquiry list lists those there are."));
            var text = new InquiryText(catalog.settings().zone(), now(), width());
            format.print(out(), () -> text.render(inquiry), json -> InquiryJson.write(inquiry, json));
            if (folder != null) {
                write(inquiry, inquiries, environment().workingDirectory().resolve(folder));
            }
            return ExitCode.DONE;
        }
    }

    private void write(Inquiry inquiry, Inquiries inquiries, Path into) throws IOException {
        Files.createDirectories(into);
        for (InquiryEvent event : inquiry.events()) {
            Attachment attached = event.file();
            if (attached != null) {
                AttachedFile file = inquiries.file(inquiry.id(), attached.id()).orElseThrow();
                Path written = into.resolve(inquiry.id() + "-" + attached.id() + "-" + file.name());
                Files.write(written, file.content(), StandardOpenOption.CREATE_NEW);
                err().println("Written: " + written);
            }
        }
    }
}
