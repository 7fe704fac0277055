package org.tiendo.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Area;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.EditionList;
import org.tiendo.ledger.EditionMemory;
import org.tiendo.report.BoardRow;
import org.tiendo.report.monthly.MonthlyPage;
import org.tiendo.report.monthly.MonthlySheet;
import org.tiendo.web.Asked;
import org.tiendo.web.Headers;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.inquiry.FigureView;
import org.tiendo.web.inquiry.MarkView;
import org.tiendo.web.view.PageAnswers;

/** The pages for readers: they show what is sealed, change nothing, and need no script. */
public final class Pages {

    public static final String BOARD = "/";

    private static final String INDICATOR = "/indicators/{indicator}";
    private static final List<String> OF_EDITION = List.of("date", "revision", "as_known", "plan", "lang");
    private static final List<String> OF_INDICATOR = List.of("date", "revision", "as_known", "plan", "area", "lang");
    private static final List<String> OF_COMPARISON =
            List.of("date", "revision", "as_known", "plan", "indicator", "area", "other", "lang");

    private final ServedHome home;
    private final PageAnswers answers;
    private final FirstNight firstNight;
    private final EditionMemory editions;

    private Pages(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, "pages");
        firstNight = new FirstNight(home, answers);
        editions = new EditionMemory(home.editions());
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Pages(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return firstNight
                .addTo(answers.withProblems(RouterFunctions.route()))
                .route(Routes.reading(BOARD), this::board)
                .route(Routes.reading("/items"), this::items)
                .route(Routes.reading("/areas/{area}"), this::area)
                .route(Routes.reading("/compare"), this::comparison)
                .route(Routes.reading(MethodologyPage.PATH), this::methodology)
                .route(Routes.reading(INDICATOR), this::indicator)
                .route(Routes.reading(INDICATOR + "/explanation"), this::explanation)
                .route(Routes.reading("/report"), this::report)
                .route(Routes.reading("/report.xlsx"), this::reportFile)
                .build();
    }

    private ServerResponse board(ServerRequest request) {
        Asked asked = opened(request, BoardQuestion.PARAMETERS);
        BoardQuestion question = BoardQuestion.of(asked);
        EditionList list = editions.now();
        if (list.latest().isEmpty()) {
            return firstNight.page(asked);
        }
        Chosen chosen = chosen(asked, list);
        return answers.page(
                "pages/board",
                asked,
                Map.of(
                        "board",
                        BoardPage.of(question, chosen),
                        "inquiries",
                        MarkView.of(chosen.edition(), chosen.language(), home)));
    }

    private ServerResponse items(ServerRequest request) {
        Asked asked = opened(request, OF_EDITION);
        return answers.page("pages/items", asked, Map.of("page", ItemsPage.of(chosen(asked))));
    }

    private ServerResponse area(ServerRequest request) {
        Asked asked = opened(request, OF_EDITION);
        Area area = area(asked.inPath("area"));
        return answers.page("pages/area", asked, Map.of("page", AreaPage.of(area, chosen(asked))));
    }

    private ServerResponse comparison(ServerRequest request) {
        Asked asked = opened(request, OF_COMPARISON);
        Chosen chosen = chosen(asked);
        if (asked.one("indicator").isPresent()) {
            List<BoardRow> rows = IndicatorPage.rows(asked.one("indicator").get(), chosen);
            if (rows.isEmpty()) {
                throw missing(asked.one("indicator").get(), chosen);
            }
            Chosen ofRows = chosen.of(rows.get(0).snapshot());
            return answers.page("pages/compare", asked, Map.of("page", ComparePage.of(rows, ofRows)));
        }
        String area = asked.one("area").map(code -> area(code).code()).orElse(chosen.mainArea());
        String other = asked.one("other").map(code -> area(code).code()).orElse(beside(area, chosen));
        return answers.page("pages/areas", asked, Map.of("page", TwoAreasPage.of(area, other, chosen)));
    }

    /** The methodology of a plan on a day. Without a day it is that of the latest edition; without an edition, today. */
    private ServerResponse methodology(ServerRequest request) {
        Asked asked = opened(request, OF_EDITION);
        MethodologyQuestion question = MethodologyQuestion.of(asked);
        LocalDate date = question.date().isPresent() ? question.date().get() : latest();
        return answers.page(
                "pages/methodology",
                asked,
                Map.of(
                        "about",
                        MethodologyPage.of(question.plan(), date, home.catalog(), PageAnswers.language(asked))));
    }

    private LocalDate latest() {
        Optional<Edition> edition = editions.now().latest();
        return edition.isPresent()
                ? edition.get().businessDate()
                : LocalDate.ofInstant(home.now(), home.catalog().settings().zone());
    }

    /** The plan's own area; beside that itself, the first of its parts. */
    private static String beside(String area, Chosen chosen) {
        String main = chosen.mainArea();
        return area.equals(main)
                ? chosen.catalog().areas().parts(main, chosen.date()).stream()
                        .findFirst()
                        .orElse(main)
                : main;
    }

    private ServerResponse indicator(ServerRequest request) {
        Asked asked = opened(request, OF_INDICATOR);
        Chosen chosen = chosen(asked);
        List<BoardRow> rows = IndicatorPage.rows(asked.inPath("indicator"), chosen);
        BoardRow row = row(rows, asked, chosen);
        var about = FigureView.of(
                Figure.of(chosen.edition(), row.snapshot()),
                asked,
                answers.gate().reader(request),
                home);
        return answers.page(
                "pages/indicator",
                asked,
                Map.of("page", IndicatorPage.of(row, rows, chosen.of(row.snapshot())), "about", about));
    }

    private ServerResponse explanation(ServerRequest request) {
        Asked asked = opened(request, OF_INDICATOR);
        Chosen chosen = chosen(asked);
        BoardRow row = row(IndicatorPage.rows(asked.inPath("indicator"), chosen), asked, chosen);
        var page = ExplanationPage.of(home.explain(chosen.edition(), row.snapshot()), row, chosen.of(row.snapshot()));
        return answers.page("pages/explanation", asked, Map.of("page", page));
    }

    /** The row of the area; without one that of the plan's own, else the first there is. */
    private static BoardRow row(List<BoardRow> rows, Asked asked, Chosen chosen) {
        String area = asked.one("area").orElse(chosen.mainArea());
        return rows.stream()
                .filter(row -> row.snapshot().area().equals(area))
                .findFirst()
                .or(() -> asked.one("area").isPresent()
                        ? Optional.empty()
                        : rows.stream().findFirst())
                .orElseThrow(() -> asked.one("area").isPresent()
                        ? ProblemException.notFound(
                                Problem.NO_FIGURE_OF_AREA, chosen.date(), asked.inPath("indicator"), area)
                        : missing(asked.inPath("indicator"), chosen));
    }

    private static ProblemException missing(String indicator, Chosen chosen) {
        return ProblemException.notFound(Problem.NO_FIGURE, chosen.date(), indicator);
    }

    private Area area(String code) {
        return home.catalog().areas().find(code).orElseThrow(() -> ProblemException.notFound(Problem.NO_AREA, code));
    }

    private ServerResponse report(ServerRequest request) {
        Asked asked = opened(request, OF_EDITION);
        var page = new StringWriter();
        MonthlyPage.write(
                home.monthly(
                        chosen(asked).edition(),
                        asked.one("plan").orElse(""),
                        PageAnswers.language(asked),
                        explanations(request)),
                page);
        return Headers.ofPrintedPage(ServerResponse.ok())
                .contentType(PageAnswers.HTML)
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .body(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private MonthExplanations explanations(ServerRequest request) {
        return answers.gate().reader(request).seesAnswers() ? MonthExplanations.ALL : MonthExplanations.ACCEPTED;
    }

    private ServerResponse reportFile(ServerRequest request) throws IOException {
        Asked asked = opened(request, OF_EDITION);
        Edition edition = chosen(asked).edition();
        var file = new ByteArrayOutputStream();
        MonthlySheet.write(
                home.monthly(edition, asked.one("plan").orElse(""), PageAnswers.language(asked), explanations(request)),
                file);
        return Headers.ofPage(ServerResponse.ok())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + edition.businessDate() + ".xlsx\"")
                .body(file.toByteArray());
    }

    private Chosen chosen(Asked asked) {
        return chosen(asked, editions.now());
    }

    private Chosen chosen(Asked asked, EditionList list) {
        return Chosen.of(asked.one("plan").orElse(""), asked.edition(list), list, answers.texts(asked), home);
    }

    private Asked opened(ServerRequest request, List<String> parameters) {
        return answers.opened(Scope.READ, request, parameters).filled();
    }
}
