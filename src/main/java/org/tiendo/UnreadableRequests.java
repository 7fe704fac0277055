package org.tiendo;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.tiendo.web.UnreadableRequest;

/** Answers what no page and no filter has answered in the place of Tomcat, whose own answer says no more than its number. */
final class UnreadableRequests extends ErrorReportValve {

    private static final int BAD_REQUEST = 400;

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        int status = response.getStatus();
        if (status < BAD_REQUEST || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        UnreadableRequest answer = UnreadableRequest.of(status, request.getRequestURI());
        UnreadableRequest.headers().forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(answer.contentType());
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            Writer out = response.getReporter();
            if (out != null) {
                out.write(answer.body());
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException e) {
            container.getLogger().debug("Nobody is left to be answered.", e);
        }
    }
}
