package org.tiendo.web.view;

import jakarta.servlet.RequestDispatcher;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.Gate;
import org.tiendo.web.Headers;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Problems;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.words.Sentence;

/** The way from a request to a page: who may see it, its parameters, its template, or a page that says what is wrong. */
public final class PageAnswers {

    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    /** An answer that only the reader's own browser keeps, and asks about before it shows it again. */
    public static final String PRIVATE = "private, no-cache";

    private static final Asset ICON = Asset.read("pages/icon.svg", "image/svg+xml");

    private final ServedHome home;
    private final Gate gate;
    private final String bundle;
    private final Rendering rendering;

    private PageAnswers(ServedHome home, String bundle) {
        this.home = home;
        this.gate = new Gate(home);
        this.bundle = bundle;
        rendering = new Rendering(home, gate, bundle);
    }

    /** @param bundle the name of the pages' own texts under {@code messages} */
    public static PageAnswers of(ServedHome home, String bundle) {
        return new PageAnswers(home, bundle);
    }

    public Gate gate() {
        return gate;
    }

    /** All routes of pages: theirs, the files that pages refer to, and a page for any other address. */
    public static RouterFunction<ServerResponse> routes(ServedHome home, List<RouterFunction<ServerResponse>> pages) {
        var answers = of(home, Texts.SHARED);
        RouterFunctions.Builder routes = RouterFunctions.route();
        pages.forEach(routes::add);
        RouterFunction<ServerResponse> all = routes.route(
                        Routes.reading("/assets/tiendo.css"), request -> Rendering.STYLESHEET.response())
                .route(Routes.reading("/assets/htmx.js"), request -> Rendering.SCRIPT.response())
                .route(Routes.reading("/assets/icon.svg"), request -> ICON.response())
                .route(RequestPredicates.path("/error"), answers::failedBefore)
                .build();
        return all.andRoute(
                RequestPredicates.path("/**"), request -> answers.unanswered(request, Routes.methods(all, request)));
    }

    /**
     * The parameters of a request whose reader may see what the scope opens.
     *
     * @param parameters those that the page takes
     * @throws ProblemException when the reader may not see the page, or when it takes no such parameters
     */
    public Asked opened(Scope scope, ServerRequest request, Collection<String> parameters) {
        gate.pass(scope, request);
        return asked(request, parameters);
    }

    /** The parameters of a request to a page that everybody may see. */
    public Asked asked(ServerRequest request, Collection<String> parameters) {
        Asked asked = Asked.of(request, home);
        List<String> taken = new ArrayList<>(parameters);
        if (request.method().equals(HttpMethod.POST)) {
            taken.add(Rendering.CSRF);
        }
        asked.refuseOthersThan(taken);
        return asked;
    }

    /** The reader's choice of language; the home's without one. */
    public static Language language(Asked asked) {
        return asked.written("lang")
                .map(PageAnswers::language)
                .orElse(asked.home().language());
    }

    /** The addresses of a page in the language that the reader has chosen. */
    public static Links links(String path, Asked asked) {
        return new Links(path, Map.of("lang", language(asked).toString()));
    }

    /** The name of the user who asks; empty for somebody who is not logged in. */
    public String person(ServerRequest request) {
        return gate.reader(request).name();
    }

    /** Leads to a page after a deed, so that loading it again does nothing. */
    public static ServerResponse seeOther(String address) {
        return ServerResponse.seeOther(URI.create(address)).build();
    }

    /**
     * Leads from the address that a form is sent to, on which it is shown again when it was refused, to the page that it
     * stands on, with what was written into it.
     */
    public static ServerResponse toForm(ServerRequest request, String page) {
        Draft.move(request, Rendering.address(request), page);
        return seeOther(page);
    }

    /** The texts in the language that the reader has chosen. */
    public Texts texts(Asked asked) {
        return new Texts(language(asked), bundle);
    }

    private static Language language(String word) {
        return Language.find(word).orElseThrow(() -> ProblemException.notOneOf("lang", Language.all(), word));
    }

    /** @param template its name in the folder of templates, without the suffix */
    public ServerResponse page(String template, Asked asked, Map<String, ?> model) {
        return page(template, asked, HttpStatus.OK, model);
    }

    public ServerResponse page(String template, Asked asked, HttpStatus status, Map<String, ?> model) {
        return rendering.of(
                Headers.ofPage(ServerResponse.status(status)), template, asked.request(), language(asked), model);
    }

    /** A page that asks again for a part of itself; without a script it stays as it is. */
    public ServerResponse livePage(String template, Asked asked, Map<String, ?> model) {
        return livePage(template, asked, HttpStatus.OK, model);
    }

    public ServerResponse livePage(String template, Asked asked, HttpStatus status, Map<String, ?> model) {
        Map<String, Object> whole = new HashMap<>(model);
        whole.put("script", Rendering.SCRIPT.version());
        return rendering.of(
                Headers.ofLivePage(ServerResponse.status(status)), template, asked.request(), language(asked), whole);
    }

    /** Has the routes answer by a page too where there is nothing to show. */
    public RouterFunctions.Builder withProblems(RouterFunctions.Builder routes) {
        return routes.onError(ProblemException.class, (failure, request) -> {
                    ProblemException problem = (ProblemException) failure;
                    return problem(request, problem.status(), problem.sentence());
                })
                .onError(Exception.class, (failure, request) -> failed(failure, request));
    }

    private ServerResponse failed(Throwable failure, ServerRequest request) {
        Problems.Failure said = Problems.log(failure, home.isOfTheStore(failure), request);
        return problem(request, said.status(), said.sentence());
    }

    /**
     * A page for a request that no other page answers.
     *
     * @param allowed the methods that its address takes; empty where there is no such page
     */
    private ServerResponse unanswered(ServerRequest request, String allowed) {
        return allowed.isEmpty()
                ? problem(request, HttpStatus.NOT_FOUND, Problem.NO_PAGE.of(request.path()))
                : problem(
                        request,
                        HttpStatus.METHOD_NOT_ALLOWED,
                        ServerResponse.status(HttpStatus.METHOD_NOT_ALLOWED).header(HttpHeaders.ALLOW, allowed),
                        Problem.NO_METHOD.of(request.method().name(), allowed));
    }

    /** A page that says why there is no other. */
    public ServerResponse problem(ServerRequest request, HttpStatus status, Sentence sentence) {
        return problem(request, status, ServerResponse.status(status), sentence);
    }

    private ServerResponse problem(
            ServerRequest request, HttpStatus status, ServerResponse.BodyBuilder response, Sentence sentence) {
        Language language = ChosenLanguage.of(request).language().orElse(home.language());
        String advice = switch (status) {
            case UNAUTHORIZED -> "problem.401";
            case FORBIDDEN -> "problem.403";
            case NOT_FOUND -> "problem.404";
            case METHOD_NOT_ALLOWED -> "problem.405";
            case CONTENT_TOO_LARGE -> "problem.413";
            default -> status.is4xxClientError() ? "problem.400" : "problem.other";
        };
        return rendering.of(
                Headers.ofPage(response),
                "pages/problem",
                request,
                language,
                Map.of(
                        "sentence",
                        sentence,
                        "advice",
                        new Texts(language, bundle).of(advice),
                        "asksWho",
                        asksWho(request, status)));
    }

    /** A program has to show another token; a person may log in. */
    private static boolean asksWho(ServerRequest request, HttpStatus status) {
        return status == HttpStatus.UNAUTHORIZED && request.headers().firstHeader(HttpHeaders.AUTHORIZATION) == null;
    }

    /** A request that never came to a page: the server itself could not read it. */
    private ServerResponse failedBefore(ServerRequest request) {
        HttpStatus status = request.attribute(RequestDispatcher.ERROR_STATUS_CODE)
                .map(code -> HttpStatus.resolve((int) code))
                .orElse(HttpStatus.NOT_FOUND);
        return problem(request, status, Problems.before(status, request));
    }
}
