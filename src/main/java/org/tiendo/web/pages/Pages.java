package org.tiendo.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Plan;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.report.BoardRow;
import org.tiendo.report.monthly.MonthlyPage;
import org.tiendo.report.monthly.MonthlySheet;
import org.tiendo.web.Asked;
import org.tiendo.web.Headers;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/** The pages for readers: they show what is sealed, change nothing, and need no script. */
public final class Pages {

    public static final String BOARD = "/";

    private static final String INDICATOR = "/indicators/{indicator}";
    private static final List<String> OF_REPORT = List.of("date", "revision", "as_known", "lang");
    private static final List<String> OF_INDICATOR = List.of("date", "revision", "as_known", "area", "lang");

    private final ServedHome home;
    private final PageAnswers answers;

    private Pages(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, "pages");
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Pages(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(RouterFunctions.route())
                .route(Routes.reading(BOARD), this::board)
                .route(Routes.reading(INDICATOR), this::indicator)
                .route(Routes.reading(INDICATOR + "/explanation"), this::explanation)
                .route(Routes.reading("/report"), this::report)
                .route(Routes.reading("/report.xlsx"), this::reportFile)
                .build();
    }

    private ServerResponse board(ServerRequest request) {
        Asked asked = opened(request, BoardQuestion.PARAMETERS);
        BoardQuestion question = BoardQuestion.of(asked);
        if (home.editions().latest().isEmpty()) {
            return answers.page("pages/empty", asked, Map.of());
        }
        Edition edition = asked.edition();
        var board = BoardPage.of(question, edition, home.editions(), home.catalog());
        return answers.page("pages/board", asked, Map.of("board", board));
    }

    private ServerResponse indicator(ServerRequest request) {
        Asked asked = opened(request, OF_INDICATOR);
        Edition edition = asked.edition();
        List<BoardRow> rows = rows(asked, edition);
        BoardRow chosen = chosen(rows, asked, edition);
        var page =
                IndicatorPage.of(chosen, rows, PageAnswers.language(asked), edition, home.editions(), home.catalog());
        return answers.page("pages/indicator", asked, Map.of("page", page));
    }

    private ServerResponse explanation(ServerRequest request) {
        Asked asked = opened(request, OF_INDICATOR);
        Edition edition = asked.edition();
        BoardRow chosen = chosen(rows(asked, edition), asked, edition);
        var page = ExplanationPage.of(
                home.explain(edition, chosen.snapshot()), chosen, answers.texts(asked), home.catalog());
        return answers.page("pages/explanation", asked, Map.of("page", page));
    }

    private List<BoardRow> rows(Asked asked, Edition edition) {
        return IndicatorPage.rows(asked.inPath("indicator"), edition, home.editions(), home.catalog());
    }

    private BoardRow chosen(List<BoardRow> rows, Asked asked, Edition edition) {
        Optional<String> area = asked.one("area");
        return chosen(rows, area, edition)
                .orElseThrow(() -> ProblemException.notFound(
                        "The edition of " + edition.businessDate() + " has no " + asked.inPath("indicator")
                                + area.map(code -> " of area " + code).orElse("") + "."));
    }

    /** The row of the area; without one that of the plan's own, else the first there is. */
    private Optional<BoardRow> chosen(List<BoardRow> rows, Optional<String> area, Edition edition) {
        if (area.isPresent()) {
            return rows.stream()
                    .filter(row -> row.snapshot().area().equals(area.get()))
                    .findFirst();
        }
        Optional<Plan> plan = home.catalog().planFor(edition.businessDate());
        return rows.stream()
                .filter(row -> plan.isPresent()
                        && row.snapshot().area().equals(plan.get().main()))
                .findFirst()
                .or(() -> rows.stream().findFirst());
    }

    private ServerResponse report(ServerRequest request) {
        Asked asked = opened(request, OF_REPORT);
        var page = new StringWriter();
        MonthlyPage.write(home.monthly(asked.edition(), PageAnswers.language(asked), explanations(request)), page);
        return Headers.ofPrintedPage(ServerResponse.ok())
                .contentType(PageAnswers.HTML)
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .body(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private MonthExplanations explanations(ServerRequest request) {
        return answers.gate().reader(request).seesAnswers() ? MonthExplanations.ALL : MonthExplanations.ACCEPTED;
    }

    private ServerResponse reportFile(ServerRequest request) throws IOException {
        Asked asked = opened(request, OF_REPORT);
        Edition edition = asked.edition();
        var file = new ByteArrayOutputStream();
        MonthlySheet.write(home.monthly(edition, PageAnswers.language(asked), explanations(request)), file);
        return Headers.ofPage(ServerResponse.ok())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CACHE_CONTROL, PageAnswers.PRIVATE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + edition.businessDate() + ".xlsx\"")
                .body(file.toByteArray());
    }

    private Asked opened(ServerRequest request, List<String> parameters) {
        return answers.opened(Scope.READ, request, parameters);
    }
}
