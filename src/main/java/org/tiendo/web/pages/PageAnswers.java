package org.tiendo.web.pages;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.tiendo.access.Scope;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.Gate;
import org.tiendo.web.Headers;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Problems;
import org.tiendo.web.ServedHome;

/** Answers requests with pages; a request that has no answer gets a page that says why. */
public final class PageAnswers {

    static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    static final String PRIVATE = "private, no-cache";

    private final ServedHome home;
    private final Gate gate;
    private final Asset stylesheet = Asset.read("tiendo.css", "text/css; charset=UTF-8");
    private final Templates templates = new Templates();

    public PageAnswers(ServedHome home, Gate gate) {
        this.home = home;
        this.gate = gate;
    }

    /** The language that the reader has chosen. */
    public static Language language(Asked asked) {
        return asked.written("lang").map(PageAnswers::language).orElse(Language.VI);
    }

    private static Language language(String word) {
        return Arrays.stream(Language.values())
                .filter(language -> language.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> ProblemException.bad("lang takes vi or en, not \"" + word + "\"."));
    }

    Asset stylesheet() {
        return stylesheet;
    }

    /**
     * The parameters of a request that the reader may make.
     *
     * @throws ProblemException when the reader may not, or names a parameter that does not exist
     */
    public Asked opened(Scope scope, ServerRequest request, List<String> parameters) {
        gate.pass(scope, request);
        Asked asked = Asked.of(request, home);
        asked.refuseOthersThan(parameters);
        return asked;
    }

    /** @param template under {@code templates}, without its suffix */
    public ServerResponse page(String template, Asked asked, Map<String, Object> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("operates", gate.opens(Scope.OPERATIONS, asked.request()));
        return rendered(template, language(asked), HttpStatus.OK, whole);
    }

    /** Has the routes answer by a page too where there is nothing to show. */
    public RouterFunctions.Builder withProblems(RouterFunctions.Builder routes) {
        return routes.onError(ProblemException.class, (failure, request) -> {
                    ProblemException problem = (ProblemException) failure;
                    return problem(request, problem.status(), problem.sentence());
                })
                .onError(Exception.class, (failure, request) -> {
                    Problems.Failure said = Problems.log(failure, home.isOfTheStore(failure), request);
                    return problem(request, said.status(), said.sentence());
                });
    }

    ServerResponse problem(ServerRequest request, HttpStatus status, String sentence) {
        String query = request.uri().getRawQuery();
        boolean isEnglish = query != null && List.of(query.split("&", -1)).contains("lang=" + Language.EN);
        Language language = isEnglish ? Language.EN : Language.VI;
        String advice = switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "problem.401";
            case NOT_FOUND -> "problem.404";
            case BAD_REQUEST -> "problem.400";
            default -> "problem.other";
        };
        return rendered(
                "pages/problem",
                language,
                status,
                Map.of("sentence", sentence, "advice", new Texts(language).of(advice), "operates", false));
    }

    private ServerResponse rendered(String template, Language language, HttpStatus status, Map<String, Object> model) {
        var context = new Context(language.locale(), model);
        context.setVariable("t", new Texts(language));
        context.setVariable("stylesheet", stylesheet.version());
        return Headers.ofPage(ServerResponse.status(status))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .body(templates.render(template, context).getBytes(StandardCharsets.UTF_8));
    }
}
