package org.tiendo.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.Answer;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.inquiry.InquiryService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The {@code tiendo inquiry answer} command. */
@Command(name = "answer", description = "Answers a request: why the figure is what it is, and what is done about it.")
final class InquiryAnswerCommand extends InquiryDeedCommand {

    @Parameters(paramLabel = "REQUEST", description = "Its number, as tiendo inquiry list shows it.")
    private long request;

    @Option(names = "--cause", paramLabel = "TEXT", required = true, description = "Why the figure is what it is.")
    private String cause = "";

    @Option(names = "--measure", paramLabel = "TEXT", required = true, description = "What is done about it.")
    private String measure = "";

    @Option(names = "--file", paramLabel = "FILE", description = "A file to attach, at most 5 MB.")
    private @Nullable Path file;

    InquiryAnswerCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    String done(Workplace workplace, InquiryService service, String person, Catalog catalog) throws IOException {
        service.answer(request, new Answer(cause, measure, attached()), person);
        return "Request " + request + " is answered. Whoever asked accepts it (tiendo inquiry accept " + request
                + ") or returns it (tiendo inquiry return " + request + " --text WHY).";
    }

    private @Nullable AttachedFile attached() throws IOException {
        if (file == null) {
            return null;
        }
        Path path = environment().workingDirectory().resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new MisuseException("There is no file " + path + ". Name the one to attach by --file.");
        }
        String name = String.valueOf(path.getFileName());
        AttachedFile.refuseLarger(name, Files.size(path));
        return new AttachedFile(name, Files.readAllBytes(path));
    }
}
