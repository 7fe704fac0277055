package org.tiendo.web.console;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.catalog.Job;
import org.tiendo.operations.Answer;
import org.tiendo.operations.PauseDeeds;
import org.tiendo.operations.Subject;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.store.Column;
import org.tiendo.web.Asked;
import org.tiendo.web.GivenReason;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;

/** The page of the schedule, and the deeds on it: pause and resume. */
final class ScheduleDeeds {

    static final List<String> WORDS = List.of("pause", "resume");

    private static final String PAUSE = SchedulePage.PATH + "/pause/{kind}/{name}";
    private static final String RESUME = SchedulePage.PATH + "/resume/{kind}/{name}";
    private static final String LENGTH = "for";
    private static final Duration LONGEST = Duration.ofDays(366);

    private final ServedHome home;
    private final PageAnswers answers;

    ScheduleDeeds(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.route(Routes.reading(SchedulePage.PATH), this::schedule)
                .route(Routes.reading(PAUSE), request -> confirm("pause", request))
                .route(RequestPredicates.POST(PAUSE), this::pause)
                .route(Routes.reading(RESUME), request -> confirm("resume", request))
                .route(RequestPredicates.POST(RESUME), this::resume);
    }

    private ServerResponse schedule(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, List.of("did", "lang"));
        var page = SchedulePage.of(home, PageAnswers.links(SchedulePage.PATH, asked));
        return answers.page("console/schedule", asked, Map.of("page", page, "did", Deed.done(asked, WORDS)));
    }

    private ServerResponse confirm(String deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        return confirmation(deed, asked).page(answers, asked);
    }

    private ServerResponse pause(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of(GivenReason.FIELD, LENGTH, "lang"));
        Optional<Instant> until =
                asked.written(LENGTH).map(ScheduleDeeds::length).map(home.now()::plus);
        Kind kind = kind(asked);
        String name = name(asked);
        return done("pause", asked, reason -> deeds(asked).pause(kind, name, reason, until.orElse(null)));
    }

    private ServerResponse resume(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of(GivenReason.FIELD, "lang"));
        Kind kind = kind(asked);
        String name = name(asked);
        return done("resume", asked, reason -> deeds(asked).resume(kind, name, reason));
    }

    private ServerResponse done(String deed, Asked asked, Function<String, Answer> act) {
        GivenReason reason = GivenReason.of(asked);
        return reason.forDeed(act)
                .in(
                        sentence -> Deed.lead(SchedulePage.PATH, deed, asked),
                        refusal -> confirmation(deed, asked).refusal(answers, asked, refusal, reason.text()));
    }

    private Confirmation confirmation(String deed, Asked asked) {
        Links links = PageAnswers.links(asked.request().path(), asked);
        return new Confirmation(
                deed,
                Phrase.of(Subject.of(kind(asked), name(asked))),
                null,
                Map.of(),
                deed.equals("pause") ? Confirmation.Length.OPEN : Confirmation.Length.NONE,
                "",
                null,
                links.to(SchedulePage.PATH, "lang"),
                links);
    }

    private PauseDeeds deeds(Asked asked) {
        return new PauseDeeds(home.planner().pauses(), home.audit(answers.person(asked.request())));
    }

    private static Kind kind(Asked asked) {
        return Arrays.stream(Kind.values())
                .filter(kind -> Column.of(kind).equals(asked.inPath("kind")))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        Problem.NO_PAGE, asked.request().path()));
    }

    private String name(Asked asked) {
        String name = asked.inPath("name");
        Collection<String> known = switch (kind(asked)) {
            case JOB -> home.catalog().jobs().stream().map(Job::name).toList();
            case SOURCE -> home.catalog().sources().keySet();
        };
        if (!known.contains(name)) {
            throw ProblemException.notFound(
                    switch (kind(asked)) {
                        case JOB -> Problem.NO_JOB;
                        case SOURCE -> Problem.NO_SOURCE;
                    },
                    name);
        }
        return name;
    }

    /** @throws ProblemException when it is no length */
    static Duration length(String written) {
        try {
            Duration length = Duration.parse(written);
            if (!length.isNegative() && !length.isZero() && length.compareTo(LONGEST) <= 0) {
                return length;
            }
        } catch (DateTimeParseException e) {
            // The sentence below says it.
        }
        throw ProblemException.bad(Problem.NOT_A_LENGTH, "for", written);
    }
}
