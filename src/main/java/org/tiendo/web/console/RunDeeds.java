package org.tiendo.web.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.operations.Answer;
import org.tiendo.operations.BulkInterventions;
import org.tiendo.operations.BulkPlan;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import org.tiendo.operations.Subject;
import org.tiendo.web.Asked;
import org.tiendo.web.GivenReason;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/** The deeds on runs: each is confirmed on a page with what it will do, then done in the person's name. */
final class RunDeeds {

    private static final String LISTED = "listed";
    private static final List<String> OF_ONE = List.of(GivenReason.FIELD, "lang");

    /** The words of the deeds. */
    static final List<String> WORDS =
            Stream.of(RunDeed.values()).map(RunDeed::toString).toList();

    private final ServedHome home;
    private final PageAnswers answers;

    RunDeeds(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
    }

    /** Adds the routes; those on many runs go before the page of a run, whose number they are not. */
    void addTo(RouterFunctions.Builder routes) {
        for (RunDeed deed : RunDeed.values()) {
            String onMany = RunsPage.PATH + "/" + deed;
            String onOne = RunsPage.PATH + "/{run}/" + deed;
            routes.route(Routes.reading(onMany), request -> plan(deed, request))
                    .route(RequestPredicates.POST(onMany), request -> actOnMany(deed, request))
                    .route(Routes.reading(onOne), request -> confirm(deed, request))
                    .route(RequestPredicates.POST(onOne), request -> act(deed, request));
        }
    }

    private ServerResponse confirm(RunDeed deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        Run run = found(asked);
        Confirmation confirmation = confirmation(deed, run, asked);
        Optional<Sentence> hindrance = interventions(request).hindrance(deed, run);
        return hindrance.isPresent()
                ? confirmation.hindrance(answers, asked, hindrance.get())
                : confirmation.page(answers, asked);
    }

    private ServerResponse act(RunDeed deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, OF_ONE);
        Run run = found(asked);
        Confirmation confirmation = confirmation(deed, run, asked);
        GivenReason reason = GivenReason.of(asked);
        if (reason.refusal().isPresent()) {
            return confirmation.refusal(answers, asked, reason.refusal().get(), reason.text());
        }
        Answer answer = interventions(request).handOver(deed, run.number(), reason.text(), home.executor());
        return answer.in(
                done -> Deed.lead(page(run), deed, asked), refusal -> confirmation.hindrance(answers, asked, refusal));
    }

    private static Confirmation confirmation(RunDeed deed, Run run, Asked asked) {
        Links links = PageAnswers.links(asked.request().path(), asked);
        return new Confirmation(
                deed.toString(),
                Phrase.of(Sentence.of(Subject.RUN, run.number())),
                Phrase.of(
                        "run.and_status",
                        Names.run(run),
                        Phrase.of(Mark.of(run.status()).key())),
                Map.of(),
                Confirmation.Length.NONE,
                "",
                null,
                links.to(page(run), "lang"),
                links);
    }

    private static String page(Run run) {
        return RunsPage.PATH + "/" + run.number();
    }

    private Run found(Asked asked) {
        return Console.run(asked.inPath("run"))
                .flatMap(number -> home.runs().find(number))
                .orElseThrow(() -> ProblemException.notFound(Problem.NO_RUN, asked.inPath("run")));
    }

    private ServerResponse plan(RunDeed deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, RunsQuestion.PARAMETERS);
        RunsQuestion question = question(asked);
        BulkPlan plan = bulk(request).plan(deed, question.filter(BulkInterventions.MOST));
        return bulkPage(HttpStatus.OK, asked, question, plan, null);
    }

    private ServerResponse actOnMany(RunDeed deed, ServerRequest request) {
        List<String> parameters = new ArrayList<>(RunsQuestion.PARAMETERS);
        parameters.addAll(List.of(GivenReason.FIELD, LISTED));
        Asked asked = answers.opened(Scope.OPERATE, request, parameters);
        RunsQuestion question = question(asked);
        BulkInterventions bulk = bulk(request);
        BulkPlan now = bulk.plan(deed, question.filter(BulkInterventions.MOST));
        Set<Long> listed = listed(asked);
        BulkPlan plan = now.only(listed);
        GivenReason reason = GivenReason.of(asked);
        Optional<Phrase> changed = changed(plan, listed);
        if (changed.isPresent()) {
            return bulkPage(HttpStatus.CONFLICT, asked, question, now, changed.get());
        }
        Optional<Sentence> refusal = reason.refusal();
        if (refusal.isPresent()) {
            return bulkPage(Confirmation.status(refusal.get()), asked, question, now, Phrase.of(refusal.get()));
        }
        bulk.execute(plan, reason.text(), home.executor(), (run, answer) -> {});
        return Deed.lead(RunsPage.PATH, deed, asked);
    }

    /** The change for which nothing is done: it is done on all runs that the person has seen, or on none. */
    private static Optional<Phrase> changed(BulkPlan plan, Set<Long> listed) {
        if (plan.runs().size() < listed.size()) {
            return Optional.of(Phrase.of("bulk.changed"));
        }
        if (plan.runs().isEmpty()) {
            return Optional.of(Phrase.of("bulk.nothing"));
        }
        return Optional.empty();
    }

    /** The numbers of the runs that stood in the list which the person confirms. */
    private static Set<Long> listed(Asked asked) {
        return asked.written(LISTED).stream()
                .flatMap(written -> Arrays.stream(written.split(",", -1)))
                .map(number -> Console.run(number)
                        .orElseThrow(() -> ProblemException.bad(Problem.NOT_A_NUMBER, LISTED, number)))
                .collect(Collectors.toSet());
    }

    private ServerResponse bulkPage(
            HttpStatus status, Asked asked, RunsQuestion question, BulkPlan plan, @Nullable Phrase refusal) {
        var time = new HomeTime(home.catalog().settings().zone());
        Map<String, String> chosen = question.chosen(asked);
        Map<String, String> fields = new LinkedHashMap<>(chosen);
        fields.put(
                LISTED,
                plan.runs().stream().map(run -> String.valueOf(run.number())).collect(Collectors.joining(",")));
        var confirmation = new Confirmation(
                plan.deed().toString(),
                Phrase.of("runs"),
                null,
                fields,
                Confirmation.Length.NONE,
                asked.typed(GivenReason.FIELD).strip(),
                refusal,
                new Links(RunsPage.PATH, chosen).with("lang", PageAnswers.language(asked)),
                new Links(asked.request().path(), chosen));
        return answers.page(
                "console/bulk",
                asked,
                status,
                Map.of("page", confirmation, "plan", BulkPage.of(plan, home.now(), time)));
    }

    private RunsQuestion question(Asked asked) {
        RunsQuestion question = RunsQuestion.of(asked, home);
        if (!question.isChoice()) {
            throw ProblemException.bad(Problem.RUNS_NOT_CHOSEN);
        }
        return question;
    }

    private BulkInterventions bulk(ServerRequest request) {
        return new BulkInterventions(interventions(request));
    }

    private Interventions interventions(ServerRequest request) {
        return home.interventions(answers.person(request));
    }
}
