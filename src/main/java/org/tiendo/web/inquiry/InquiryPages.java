package org.tiendo.web.inquiry;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.inquiry.Answer;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.run.RefusedException;
import org.tiendo.web.Asked;
import org.tiendo.web.Headers;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Reader;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;

/** The pages on which requests are listed, answered and accepted, or returned. */
public final class InquiryPages {

    static final String PATH = "/inquiries";
    static final String BUNDLE = "inquiry";

    private static final String ONE = PATH + "/{inquiry}";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");
    private final ServedHome home;
    private final PageAnswers answers;

    private InquiryPages(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, BUNDLE);
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new InquiryPages(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(AskPages.routes(home, answers))
                .route(Routes.reading(PATH), this::list)
                .route(Routes.reading(ONE), this::show)
                .route(Routes.reading(ONE + "/files/{file}"), this::file)
                .add(deed(Typed.ANSWER, this::answer))
                .add(deed(Typed.ACCEPT, this::accept))
                .add(deed(Typed.RETURN, this::giveBack))
                .add(deed(Typed.WITHDRAW, this::withdraw))
                .build();
    }

    /** A form that was refused is shown at its own address, which a reader may load again. */
    private RouterFunction<ServerResponse> deed(String name, HandlerFunction<ServerResponse> handler) {
        String address = ONE + "/" + name;
        return RouterFunctions.route(RequestPredicates.POST(address), handler)
                .and(RouterFunctions.route(Routes.reading(address), this::toRequest));
    }

    private ServerResponse toRequest(ServerRequest request) {
        Asked asked = answers.opened(Scope.EXPLAIN, request, List.of("lang"));
        return PageAnswers.toForm(request, address(asked, inquiry(asked).id()));
    }

    private ServerResponse list(ServerRequest request) {
        Asked asked = answers.opened(Scope.READ, request, ListPage.PARAMETERS);
        return answers.page(
                "inquiry/list", asked, Map.of("page", ListPage.of(asked, home), "isWhole", isWhole(request)));
    }

    private ServerResponse show(ServerRequest request) {
        Asked asked = answers.opened(Scope.READ, request, List.of("lang"));
        return show(asked, inquiry(asked), HttpStatus.OK, List.of(), Typed.NOTHING);
    }

    private ServerResponse show(Asked asked, Inquiry inquiry, HttpStatus status, List<Phrase> refused, Typed typed) {
        Reader reader = answers.gate().reader(asked.request());
        return answers.page(
                "inquiry/request",
                asked,
                status,
                Map.of(
                        "inquiry",
                        inquiry,
                        "shown",
                        shown(asked),
                        "isWhole",
                        reader.seesAnswers(),
                        "mayAct",
                        reader.may(Scope.EXPLAIN),
                        "typed",
                        typed,
                        "megabytes",
                        AttachedFile.MOST_BYTES / (1024 * 1024),
                        "refused",
                        refused));
    }

    /** The file as a download, which no browser shows or runs, whatever it is. */
    private ServerResponse file(ServerRequest request) {
        if (!isWhole(request)) {
            answers.gate().pass(Scope.EXPLAIN, request);
        }
        Asked asked = answers.opened(Scope.READ, request, List.of());
        AttachedFile file = home.inquiries()
                .file(number("inquiry", asked.inPath("inquiry")), number("file", asked.inPath("file")))
                .orElseThrow(() -> ProblemException.notFound(Problem.NO_FILE));
        return Headers.ofPage(ServerResponse.ok())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(file.content());
    }

    private ServerResponse answer(ServerRequest request) throws ServletException, IOException {
        return done(
                request,
                Typed.ANSWER,
                List.of("cause", "measure"),
                (asked, id) -> service()
                        .answer(
                                id,
                                new Answer(asked.typed("cause"), asked.typed("measure"), Upload.of(request, "file")),
                                answers.person(request)));
    }

    private ServerResponse accept(ServerRequest request) throws ServletException, IOException {
        return done(
                request,
                Typed.ACCEPT,
                List.of("remark"),
                (asked, id) -> service().accept(id, asked.typed("remark"), answers.person(request)));
    }

    private ServerResponse giveBack(ServerRequest request) throws ServletException, IOException {
        return done(
                request,
                Typed.RETURN,
                List.of("reason", Typed.DUE),
                (asked, id) -> service()
                        .giveBack(id, asked.typed("reason"), Typed.due(asked).orElse(null), answers.person(request)));
    }

    private ServerResponse withdraw(ServerRequest request) throws ServletException, IOException {
        return done(
                request,
                Typed.WITHDRAW,
                List.of("reason"),
                (asked, id) -> service().withdraw(id, asked.typed("reason"), answers.person(request)));
    }

    /** An action of a person on a request. */
    @FunctionalInterface
    private interface Deed {
        Inquiry on(Asked asked, long id) throws ServletException, IOException;
    }

    /** Leads to the request after the deed; one that is refused leaves what was typed in the form. */
    private ServerResponse done(ServerRequest request, String name, List<String> fields, Deed deed)
            throws ServletException, IOException {
        List<String> parameters = new ArrayList<>(fields);
        parameters.add("lang");
        Asked asked = answers.opened(Scope.EXPLAIN, request, parameters);
        long id = inquiry(asked).id();
        try {
            return to(asked, deed.on(asked, id).id());
        } catch (RefusedException e) {
            boolean hadFile = name.equals(Typed.ANSWER) && Upload.isSent(request, "file");
            return show(
                    asked,
                    inquiry(asked),
                    HttpStatus.BAD_REQUEST,
                    List.of(Phrase.of(e.sentence())),
                    Typed.of(asked, name, fields, hadFile));
        }
    }

    static ServerResponse to(Asked asked, long id) {
        return PageAnswers.seeOther(address(asked, id));
    }

    private static String address(Asked asked, long id) {
        return PATH + "/" + id + "?lang=" + PageAnswers.language(asked);
    }

    private Inquiry inquiry(Asked asked) {
        String number = asked.inPath("inquiry");
        Optional<Inquiry> found =
                NUMBER.matcher(number).matches() ? home.inquiries().find(Long.parseLong(number)) : Optional.empty();
        return found.orElseThrow(() -> ProblemException.notFound(Problem.NO_REQUEST, number));
    }

    /** @param parameter the name of the parameter that has the value */
    static long number(String parameter, String written) {
        if (!NUMBER.matcher(written).matches()) {
            throw ProblemException.bad(Problem.NOT_A_NUMBER, parameter, written);
        }
        return Long.parseLong(written);
    }

    private Shown shown(Asked asked) {
        return new Shown(home.catalog(), PageAnswers.language(asked), home.now());
    }

    private boolean isWhole(ServerRequest request) {
        return answers.gate().reader(request).seesAnswers();
    }

    private InquiryService service() {
        return home.inquiryService();
    }
}
