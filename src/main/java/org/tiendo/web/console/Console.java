package org.tiendo.web.console;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.ledger.Reject;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunHistory;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/** The pages for operations that are only read. */
public final class Console {

    /** The name of the texts of these pages. */
    static final String BUNDLE = "console";

    private static final Pattern RUN = Pattern.compile("\\d{1,18}");
    private static final List<String> LANGUAGE_ONLY = List.of("lang");

    private final ServedHome home;
    private final PageAnswers answers;

    private Console(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, BUNDLE);
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Console(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = answers.withProblems(RouterFunctions.route());
        new RunDeeds(home, answers).addTo(routes);
        new ScheduleDeeds(home, answers).addTo(routes);
        new IncidentDeeds(home, answers).addTo(routes);
        new EditionDeeds(home, answers).addTo(routes);
        new BackfillDeeds(home, answers).addTo(routes);
        return routes.route(Routes.reading(TonightPage.PATH), this::tonight)
                .route(Routes.reading(AuditPage.PATH), this::audit)
                .route(Routes.reading(NodesPage.PATH), this::nodes)
                .route(Routes.reading(SourcesPage.PATH), this::sources)
                .route(Routes.reading(SettingsPage.PATH), this::settings)
                .route(Routes.reading(RunsPage.PATH), this::runs)
                .route(Routes.reading(RunsPage.PATH + "/{run}"), this::run)
                .route(Routes.reading(RunsPage.PATH + "/{run}/live"), this::live)
                .route(Routes.reading(RunsPage.PATH + "/{run}/row"), this::row)
                .build();
    }

    /** The number of a run as it stands in an address; empty for what is none. */
    static Optional<Long> run(String written) {
        return RUN.matcher(written).matches() ? Optional.of(Long.valueOf(written)) : Optional.empty();
    }

    private ServerResponse tonight(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, TonightPage.PARAMETERS);
        return page("console/tonight", asked, Map.of("page", TonightPage.of(asked, home)));
    }

    private ServerResponse audit(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, AuditPage.PARAMETERS);
        return answers.page("console/audit", asked, Map.of("page", AuditPage.of(asked, home)));
    }

    private ServerResponse nodes(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, LANGUAGE_ONLY);
        return answers.page(
                "console/nodes", asked, Map.of("page", NodesPage.of(home, PageAnswers.links(NodesPage.PATH, asked))));
    }

    private ServerResponse sources(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, LANGUAGE_ONLY);
        return answers.page(
                "console/sources",
                asked,
                Map.of("page", SourcesPage.of(home, PageAnswers.links(SourcesPage.PATH, asked))));
    }

    private ServerResponse settings(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, LANGUAGE_ONLY);
        return answers.page(
                "console/settings",
                asked,
                Map.of("page", SettingsPage.of(home, PageAnswers.links(SettingsPage.PATH, asked))));
    }

    private ServerResponse runs(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, RunsPage.PARAMETERS);
        return page("console/runs", asked, Map.of("page", RunsPage.of(asked, home)));
    }

    private ServerResponse run(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, List.of("did", "lang"));
        RunDetails details = run(asked.inPath("run"))
                .flatMap(number -> home.runDetails().of(number))
                .orElseThrow(() -> unknown(asked));
        Run run = details.run();
        Optional<List<Reject>> rejects =
                answers.gate().opens(Scope.REJECTS, request) ? Optional.of(rejects(details)) : Optional.empty();
        var page = RunPage.of(
                details,
                LiveRun.of(run, details.course(), details.usual(), home.now(), time()),
                rejects,
                home.catalog().settings().operating().retention(),
                home.now(),
                time(),
                PageAnswers.links(request.path(), asked));
        return page("console/run", asked, Map.of("page", page, "did", Deed.done(asked, RunDeeds.WORDS)));
    }

    private List<Reject> rejects(RunDetails details) {
        return details.hasRejects() ? home.rejects().ofRun(details.run().number(), RunPage.MOST_REJECTS) : List.of();
    }

    /** The part of a run's page that changes; where the run has ended the whole page is asked for once more. */
    private ServerResponse live(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, LANGUAGE_ONLY);
        Run run = found(asked);
        return run.status().isGoingOn()
                ? page("console/live", asked, Map.of("live", live(run)))
                : ServerResponse.noContent().header("HX-Refresh", "true").build();
    }

    private LiveRun live(Run run) {
        RunHistory runs = home.runs();
        return LiveRun.of(run, runs.course(run), LiveRun.usual(run, runs), home.now(), time());
    }

    /** The row of a run in a list of those that are running. */
    private ServerResponse row(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, LANGUAGE_ONLY);
        Run run = found(asked);
        return page("console/row", asked, Map.of("line", LiveRun.line(run, home.runs(), home.now(), time())));
    }

    private Run found(Asked asked) {
        return run(asked.inPath("run"))
                .flatMap(number -> home.runs().find(number))
                .orElseThrow(() -> unknown(asked));
    }

    private static ProblemException unknown(Asked asked) {
        return ProblemException.notFound(Problem.NO_RUN, asked.inPath("run"));
    }

    private HomeTime time() {
        return new HomeTime(home.catalog().settings().zone());
    }

    private ServerResponse page(String template, Asked asked, Map<String, Object> model) {
        return answers.livePage(template, asked, model);
    }
}
