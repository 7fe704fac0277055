package org.tiendo.web.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.thymeleaf.context.Context;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunText;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
import org.tiendo.report.monthly.MonthlyPage;
import org.tiendo.report.monthly.MonthlySheet;
import org.tiendo.web.Asked;
import org.tiendo.web.Gate;
import org.tiendo.web.Headers;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Problems;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;

/** The pages for readers: they show what is sealed, change nothing, and need no script. */
public final class Pages {

    public static final String BOARD = "/";

    private static final String INDICATOR = "/indicators/{indicator}";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final String PRIVATE = "private, no-cache";
    private static final Pattern RUN = Pattern.compile("\\d{1,18}");
    private static final List<String> OF_REPORT = List.of("date", "revision", "as_known", "lang");
    private static final List<String> OF_INDICATOR = List.of("date", "revision", "as_known", "area", "lang");

    private final ServedHome home;
    private final Gate gate;
    private final Asset stylesheet = Asset.read("tiendo.css", "text/css; charset=UTF-8");
    private final Asset icon = Asset.read("icon.svg", "image/svg+xml");
    private final Templates templates = new Templates();

    private Pages(ServedHome home) {
        this.home = home;
        gate = new Gate(home);
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Pages(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/assets/tiendo.css", request -> stylesheet.response())
                .GET("/assets/icon.svg", request -> icon.response())
                .route(Routes.reading(BOARD), this::board)
                .route(Routes.reading(INDICATOR), this::indicator)
                .route(Routes.reading("/report"), this::report)
                .route(Routes.reading("/report.xlsx"), this::reportFile)
                .route(Routes.reading(RunsPage.PATH), this::runs)
                .route(Routes.reading(RunsPage.PATH + "/{run}"), this::run)
                .route(
                        Routes.reading("/**"),
                        request -> problem(request, HttpStatus.NOT_FOUND, "There is no page " + request.path() + "."))
                .onError(ProblemException.class, (failure, request) -> {
                    ProblemException problem = (ProblemException) failure;
                    return problem(request, problem.status(), problem.sentence());
                })
                .onError(Exception.class, (failure, request) -> failed(failure, request))
                .build();
    }

    private ServerResponse runs(ServerRequest request) {
        Asked asked = opened(Scope.OPERATIONS, request, RunsPage.PARAMETERS);
        Language language = BoardQuestion.language(asked);
        return page("runs", language, HttpStatus.OK, Map.of("page", RunsPage.of(asked, home, language)));
    }

    private ServerResponse run(ServerRequest request) {
        Asked asked = opened(Scope.OPERATIONS, request, List.of("lang"));
        String number = asked.inPath("run");
        RunDetails details = RUN.matcher(number).matches()
                ? home.runDetails().of(Long.parseLong(number)).orElse(null)
                : null;
        if (details == null) {
            throw ProblemException.notFound("There is no run " + number + ".");
        }
        var text = new RunText(home.catalog().settings().zone(), home.now(), RunText.Traces.HIDDEN, words -> words);
        return page(
                "run",
                BoardQuestion.language(asked),
                HttpStatus.OK,
                Map.of("run", details.run(), "text", text.render(details)));
    }

    private ServerResponse board(ServerRequest request) {
        Asked asked = opened(request, BoardQuestion.PARAMETERS);
        BoardQuestion question = BoardQuestion.of(asked);
        if (home.editions().latest().isEmpty()) {
            return page("empty", question.language(), HttpStatus.OK, Map.of());
        }
        Edition edition = asked.edition();
        var board = BoardPage.of(question, edition, home.editions(), home.catalog());
        return page(
                "board",
                question.language(),
                HttpStatus.OK,
                Map.of("board", board, "operates", gate.opens(Scope.OPERATIONS, request)));
    }

    private ServerResponse indicator(ServerRequest request) {
        Asked asked = opened(request, OF_INDICATOR);
        Edition edition = asked.edition();
        String code = asked.inPath("indicator");
        List<BoardRow> rows = IndicatorPage.rows(code, edition, home.editions(), home.catalog());
        BoardRow chosen = chosen(rows, asked.one("area"), edition)
                .orElseThrow(() -> ProblemException.notFound("The edition of " + edition.businessDate() + " has no "
                        + code
                        + asked.one("area").map(area -> " of area " + area).orElse("") + "."));
        Language language = BoardQuestion.language(asked);
        var page = IndicatorPage.of(chosen, rows, language, edition, home.editions(), home.catalog());
        return page("indicator", language, HttpStatus.OK, Map.of("page", page));
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
        MonthlyPage.write(home.monthly(asked.edition(), BoardQuestion.language(asked)), page);
        return Headers.ofPrintedPage(ServerResponse.ok())
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .body(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private ServerResponse reportFile(ServerRequest request) throws IOException {
        Asked asked = opened(request, OF_REPORT);
        Edition edition = asked.edition();
        var file = new ByteArrayOutputStream();
        MonthlySheet.write(home.monthly(edition, BoardQuestion.language(asked)), file);
        return Headers.ofPage(ServerResponse.ok())
                .header(HttpHeaders.CONTENT_TYPE, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"report-" + edition.businessDate() + ".xlsx\"")
                .body(file.toByteArray());
    }

    private Asked opened(ServerRequest request, List<String> parameters) {
        return opened(Scope.READ, request, parameters);
    }

    private Asked opened(Scope scope, ServerRequest request, List<String> parameters) {
        gate.pass(scope, request);
        Asked asked = Asked.of(request, home);
        asked.refuseOthersThan(parameters);
        return asked;
    }

    private ServerResponse problem(ServerRequest request, HttpStatus status, String sentence) {
        String query = request.uri().getRawQuery();
        boolean isEnglish = query != null && List.of(query.split("&", -1)).contains("lang=" + Language.EN);
        Language language = isEnglish ? Language.EN : Language.VI;
        String advice = switch (status) {
            case UNAUTHORIZED, FORBIDDEN -> "problem.401";
            case NOT_FOUND -> "problem.404";
            case BAD_REQUEST -> "problem.400";
            default -> "problem.other";
        };
        return page(
                "problem", language, status, Map.of("sentence", sentence, "advice", new Texts(language).of(advice)));
    }

    private ServerResponse failed(Throwable failure, ServerRequest request) {
        Problems.Failure said = Problems.log(failure, home.isOfTheStore(failure), request);
        return problem(request, said.status(), said.sentence());
    }

    private ServerResponse page(String template, Language language, HttpStatus status, Map<String, Object> model) {
        var context = new Context(language.locale(), model);
        context.setVariable("t", new Texts(language));
        context.setVariable("stylesheet", stylesheet.version());
        return Headers.ofPage(ServerResponse.status(status))
                .contentType(HTML)
                .header(HttpHeaders.CACHE_CONTROL, PRIVATE)
                .body(templates.render(template, context).getBytes(StandardCharsets.UTF_8));
    }
}
