package org.tiendo.web.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiendo.access.Scope;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.Inquiry;
import org.tiendo.inquiry.InquiryRefusal;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Language;
import org.tiendo.run.RefusedException;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/** The page on which the owner of a figure is asked, and notes are written on the figure. */
record AskPages(ServedHome home, PageAnswers answers) {

    private static final String NEW = InquiryPages.PATH + "/new";
    private static final String NOTES = InquiryPages.PATH + "/notes";
    private static final int USUAL_DAYS = 7;
    private static final List<String> FIGURE = List.of("date", "revision", "indicator", "area", "lang");
    private static final List<String> QUESTION =
            List.of("date", "revision", "indicator", "area", "lang", Typed.DUE, "question");
    private static final List<String> NOTE = List.of("date", "revision", "indicator", "area", "lang", "note");

    static RouterFunctions.Builder routes(ServedHome home, PageAnswers answers) {
        var pages = new AskPages(home, answers);
        return RouterFunctions.route()
                .route(Routes.reading(NEW), pages::askForm)
                .route(RequestPredicates.POST(NEW), pages::ask)
                .route(Routes.reading(NOTES), pages::toAskForm)
                .route(RequestPredicates.POST(NOTES), pages::note);
    }

    /** The address of the page that asks about a figure. */
    static String address(Figure figure, Language language) {
        return address(NEW, figure, language);
    }

    private static String address(String path, Figure figure, Language language) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("date", figure.businessDate())
                .queryParam("revision", figure.revision())
                .queryParam("indicator", figure.indicator())
                .queryParam("area", figure.area())
                .queryParam("lang", language)
                .build()
                .toUriString();
    }

    private ServerResponse askForm(ServerRequest request) {
        Asked asked = answers.opened(Scope.EXPLAIN, request, FIGURE);
        return askForm(asked, figure(asked), HttpStatus.OK, List.of());
    }

    /** A note that was refused is shown at its own address, which a reader may load again. */
    private ServerResponse toAskForm(ServerRequest request) {
        Asked asked = answers.opened(Scope.EXPLAIN, request, FIGURE);
        return PageAnswers.toForm(request, address(figure(asked), PageAnswers.language(asked)));
    }

    private ServerResponse askForm(Asked asked, Figure figure, HttpStatus status, List<Phrase> refused) {
        var shown = new Shown(home.catalog(), PageAnswers.language(asked), home.now());
        return answers.page(
                "inquiry/ask",
                asked,
                status,
                Map.of(
                        "figure",
                        figure,
                        "owner",
                        home.catalog().owners().of(figure.indicator()),
                        "hasMail",
                        home.catalog().settings().operating().alerts().mail() != null,
                        "shown",
                        shown,
                        "due",
                        asked.typed(Typed.DUE).isBlank()
                                ? shown.today().plusDays(USUAL_DAYS).toString()
                                : asked.typed(Typed.DUE),
                        "question",
                        asked.typed("question"),
                        "note",
                        asked.typed("note"),
                        "self",
                        address(figure, PageAnswers.language(asked)),
                        "notes",
                        address(NOTES, figure, PageAnswers.language(asked)),
                        "refused",
                        refused));
    }

    private ServerResponse ask(ServerRequest request) {
        Asked asked = answers.opened(Scope.EXPLAIN, request, QUESTION);
        Figure figure = figure(asked);
        try {
            LocalDate due =
                    Typed.due(asked).orElseThrow(() -> new RefusedException(Sentence.of(InquiryRefusal.NO_DUE_DATE)));
            Inquiry inquiry = home.inquiryService().ask(figure, due, asked.typed("question"), answers.person(request));
            return InquiryPages.to(asked, inquiry.id());
        } catch (RefusedException e) {
            return askForm(asked, figure, HttpStatus.BAD_REQUEST, List.of(Phrase.of(e.sentence())));
        }
    }

    private ServerResponse note(ServerRequest request) {
        Asked asked = answers.opened(Scope.EXPLAIN, request, NOTE);
        Figure figure = figure(asked);
        try {
            home.inquiryService().note(figure, asked.typed("note"), answers.person(request));
        } catch (RefusedException e) {
            return askForm(asked, figure, HttpStatus.BAD_REQUEST, List.of(Phrase.of(e.sentence())));
        }
        return ServerResponse.seeOther(UriComponentsBuilder.fromPath("/indicators/" + figure.indicator())
                        .queryParam("area", figure.area())
                        .queryParam("date", figure.businessDate())
                        .queryParam("revision", figure.revision())
                        .queryParam("lang", PageAnswers.language(asked))
                        .build()
                        .toUri())
                .build();
    }

    private Figure figure(Asked asked) {
        Edition edition = asked.edition();
        String indicator = needed(asked, "indicator");
        String area = needed(asked, "area");
        Snapshot sealed = home.editions().snapshots(edition, indicator).stream()
                .filter(row -> row.area().equals(area))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(Problem.NO_FIGURE_OF_AREA, edition.businessDate(), indicator, area));
        return Figure.of(edition, sealed);
    }

    private static String needed(Asked asked, String name) {
        return asked.written(name).orElseThrow(() -> ProblemException.bad(Problem.MISSING, name));
    }
}
