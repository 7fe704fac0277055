package org.tiendo.web.inquiry;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;

/** Reads the file of a form. */
final class Upload {

    private Upload() {}

    /** Returns whether a file was chosen under a name of the form. */
    static boolean isSent(ServerRequest request, String name) throws ServletException, IOException {
        return fileName(part(request, name)) != null;
    }

    /** @throws ProblemException when the request can't have a file */
    private static @Nullable Part part(ServerRequest request, String name) throws ServletException, IOException {
        boolean mayHaveFile = request.headers()
                .contentType()
                .filter(MediaType.MULTIPART_FORM_DATA::isCompatibleWith)
                .isPresent();
        if (!mayHaveFile) {
            throw ProblemException.bad(Problem.NO_FORM_WITH_FILE);
        }
        return request.servletRequest().getPart(name);
    }

    private static @Nullable String fileName(@Nullable Part part) {
        @Nullable String sent = part == null ? null : part.getSubmittedFileName();
        return sent == null || sent.isEmpty() ? null : decoded(sent);
    }

    /** The name as the file has it: forms send a quotation mark and the ends of lines as WHATWG's HTML says. */
    static String decoded(String sent) {
        return sent.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /**
     * The file under a name of the form; null where none was chosen.
     *
     * @throws org.tiendo.run.RefusedException when it is empty or too large
     */
    static @Nullable AttachedFile of(ServerRequest request, String name) throws ServletException, IOException {
        @Nullable Part part = part(request, name);
        @Nullable String sent = fileName(part);
        if (part == null || sent == null) {
            return null;
        }
        AttachedFile.refuseLarger(sent, part.getSize());
        try (var content = part.getInputStream()) {
            return new AttachedFile(sent, content.readAllBytes());
        }
    }
}
