package org.tiendo.web.console;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunText;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/** The pages for operations. */
public final class Console {

    private static final Pattern RUN = Pattern.compile("\\d{1,18}");

    private final ServedHome home;
    private final PageAnswers answers;

    private Console(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, "pages");
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Console(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(RouterFunctions.route())
                .route(Routes.reading(RunsPage.PATH), this::runs)
                .route(Routes.reading(RunsPage.PATH + "/{run}"), this::run)
                .build();
    }

    private ServerResponse runs(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, RunsPage.PARAMETERS);
        return answers.page(
                "console/runs", asked, Map.of("page", RunsPage.of(asked, home, PageAnswers.language(asked))));
    }

    private ServerResponse run(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, List.of("lang"));
        String number = asked.inPath("run");
        RunDetails details = RUN.matcher(number).matches()
                ? home.runDetails().of(Long.parseLong(number)).orElse(null)
                : null;
        if (details == null) {
            throw ProblemException.notFound("There is no run " + number + ".");
        }
        var text = new RunText(home.catalog().settings().zone(), home.now(), RunText.Traces.HIDDEN, words -> words);
        return answers.page("console/run", asked, Map.of("run", details.run(), "text", text.render(details)));
    }
}
