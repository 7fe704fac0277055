package org.tiendo.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.LazyContextVariable;
import org.tiendo.report.Language;
import org.tiendo.web.Gate;
import org.tiendo.web.GivenReason;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;

/** Renders templates with what every page shows: texts, the reader, the proof of its forms. */
final class Rendering {

    /** The field of forms that proves that they are of a page of this server. */
    static final String CSRF = "_csrf";

    static final Asset STYLESHEET = Asset.read("pages/tiendo.css", "text/css; charset=UTF-8");
    static final Asset SCRIPT =
            Asset.read("META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js", "text/javascript; charset=UTF-8");

    private static final Templates TEMPLATES = new Templates();

    private final ServedHome home;
    private final Gate gate;
    private final String bundle;

    /** @param bundle the name of the pages' own texts under {@code messages} */
    Rendering(ServedHome home, Gate gate, String bundle) {
        this.home = home;
        this.gate = gate;
        this.bundle = bundle;
    }

    ServerResponse of(
            ServerResponse.BodyBuilder response,
            String template,
            ServerRequest request,
            Language language,
            Map<String, ?> model) {
        String address = address(request);
        var context = new Context(language.locale(), Map.copyOf(model));
        context.setVariable("t", new Texts(language, bundle));
        context.setVariable("stylesheet", STYLESHEET.version());
        context.setVariable("reader", gate.reader(request));
        context.setVariable("csrf", new Csrf(request));
        context.setVariable("here", request.path());
        context.setVariable("address", address);
        context.setVariable("longestReason", GivenReason.LONGEST);
        context.setVariable("draft", Draft.taken(request, address));
        context.setVariable("provider", home.provider());
        return response.contentType(PageAnswers.HTML)
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .body(TEMPLATES.render(template, context).getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the page that is asked for, to which a log-in leads back; that of a deed is none. */
    static String address(ServerRequest request) {
        String query = request.uri().getRawQuery();
        return Routes.isReading(request) ? request.uri().getRawPath() + (query == null ? "" : "?" + query) : "/";
    }

    /** The proof that a form is of a page of this server; a reader who gets no form needs no session for it. */
    private static final class Csrf extends LazyContextVariable<String> {

        private final ServerRequest request;

        Csrf(ServerRequest request) {
            this.request = request;
        }

        @Override
        protected String loadValue() {
            return request.attribute(CsrfToken.class.getName())
                    .map(token -> ((CsrfToken) token).getToken())
                    .orElse("");
        }
    }
}
