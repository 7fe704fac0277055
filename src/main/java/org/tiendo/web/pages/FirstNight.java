package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Plan;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunFilter;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.TaskName;
import org.tiendo.web.Asked;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;
import org.tiendo.web.view.Texts;

/** The page of a home without any edition: whoever operates it starts the first night there, and sees how far it is. */
final class FirstNight {

    static final String PATH = "/first-night";

    private static final int MOST_RUNS = 200;

    private final ServedHome home;
    private final PageAnswers answers;

    /** Between two of its pulls no run is going on. */
    private final AtomicBoolean isStarted = new AtomicBoolean();

    FirstNight(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
    }

    RouterFunctions.Builder addTo(RouterFunctions.Builder routes) {
        return routes.route(Routes.reading(PATH), this::progress).route(RequestPredicates.POST(PATH), this::start);
    }

    /** The page instead of the board. */
    ServerResponse page(Asked asked) {
        return answers.livePage("pages/empty", asked, Map.of("night", night(asked)));
    }

    /** The part of the page that is asked for again while the night is going on. */
    private ServerResponse progress(ServerRequest request) {
        Asked asked = answers.opened(Scope.READ, request, List.of("lang"));
        return home.editions().latest().isPresent()
                ? ServerResponse.noContent().header("HX-Refresh", "true").build()
                : answers.page("pages/progress", asked, Map.of("night", night(asked)));
    }

    private ServerResponse start(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        Optional<LocalDate> date = date();
        boolean isDue = date.isPresent() && home.editions().latest().isEmpty();
        if (isDue && isStarted.compareAndSet(false, true)) {
            String person = answers.person(request);
            home.executor().execute(() -> run(date.get(), person));
        }
        return PageAnswers.seeOther("/?lang=" + PageAnswers.language(asked));
    }

    private void run(LocalDate date, String person) {
        try {
            home.runNight(date, person, "the first edition, asked for on a page");
        } finally {
            isStarted.set(false);
        }
    }

    /** The last day of the latest plan that has begun, yet no later than yesterday; empty without such a plan. */
    private Optional<LocalDate> date() {
        LocalDate yesterday = LocalDate.ofInstant(
                        home.now(), home.catalog().settings().zone())
                .minusDays(1);
        return home.catalog().plans().stream()
                .map(Plan::period)
                .filter(period -> !period.start().isAfter(yesterday))
                .map(period -> period.end().isBefore(yesterday) ? period.end() : yesterday)
                .reduce((earlier, later) -> later);
    }

    private Night night(Asked asked) {
        Optional<LocalDate> date = date();
        var zone = home.catalog().settings().zone();
        List<Run> runs =
                date.isEmpty() ? List.of() : home.runs().find(RunFilter.newest(null, null, date.get(), MOST_RUNS));
        boolean isGoingOn =
                isStarted.get() || runs.stream().anyMatch(run -> run.status().isGoingOn());
        return new Night(
                date.map(LocalDate::toString).orElse(""),
                answers.gate().opens(Scope.OPERATE, asked.request()),
                isGoingOn,
                (int) runs.stream().filter(run -> !run.status().isGoingOn()).count(),
                home.catalog().jobs().size() + 1,
                runs.stream()
                        .map(run -> Line.of(RunLine.of(run, zone, home.now())))
                        .toList(),
                new Texts(PageAnswers.language(asked), "console"));
    }

    /**
     * The first night as it is shown.
     *
     * @param date its business date; empty where no plan has begun
     * @param mayStart whether the reader may start it
     * @param done the number of runs that have ended
     * @param of the number of runs that there will be: the pulls and the edition
     * @param texts those of runs, since the page has others
     */
    public record Night(
            String date, boolean mayStart, boolean isGoingOn, int done, int of, List<Line> runs, Texts texts) {}

    /**
     * A run of the first night.
     *
     * @param state the key of its word
     */
    public record Line(Phrase task, String state, String took) {

        static Line of(RunLine run) {
            return new Line(Phrase.of(TaskName.of(run.job())), "mark." + run.status(), run.took());
        }
    }
}
