package org.tiendo.web.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.ledger.EditionMemory;
import org.tiendo.operations.Answer;
import org.tiendo.operations.BackfillPlan;
import org.tiendo.operations.DeedRefusal;
import org.tiendo.web.Asked;
import org.tiendo.web.GivenReason;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/** The backfill on a page: its nights are listed first, then it is started, watched and perhaps stopped. */
final class BackfillDeeds {

    private static final String LIVE = BackfillPage.PATH + "/live";
    private static final String STOP = BackfillPage.PATH + "/stop";

    private final ServedHome home;
    private final PageAnswers answers;
    private final EditionMemory editions;

    BackfillDeeds(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
        editions = new EditionMemory(home.editions());
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.route(Routes.reading(BackfillPage.PATH), this::show)
                .route(RequestPredicates.POST(BackfillPage.PATH), this::start)
                .route(Routes.reading(LIVE), this::live)
                .route(Routes.reading(STOP), this::confirm)
                .route(RequestPredicates.POST(STOP), this::stop);
    }

    private ServerResponse show(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, BackfillPage.PARAMETERS);
        return page(HttpStatus.OK, asked, "", null);
    }

    private ServerResponse page(HttpStatus status, Asked asked, String reason, @Nullable Phrase refusal) {
        var page = BackfillPage.of(asked, home, editions.now(), reason, refusal);
        return page.going().isGoingOn()
                ? answers.livePage("console/backfill", asked, status, Map.of("page", page))
                : answers.page("console/backfill", asked, status, Map.of("page", page));
    }

    /** The part of the page that changes; where the backfill has ended the whole page is asked for once more. */
    private ServerResponse live(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        var going = BackfillPage.Going.of(home);
        return going.isGoingOn()
                ? answers.page("console/backfilling", asked, Map.of("going", going))
                : ServerResponse.noContent().header("HX-Refresh", "true").build();
    }

    private ServerResponse start(ServerRequest request) {
        List<String> parameters = new ArrayList<>(BackfillPage.PARAMETERS);
        parameters.add(GivenReason.FIELD);
        Asked asked = answers.opened(Scope.OPERATE, request, parameters);
        GivenReason reason = GivenReason.of(asked);
        Optional<BackfillPlan> plan = BackfillPage.plan(asked, home, editions.now());
        Answer answer = plan.isEmpty()
                ? new Answer.Refused(Sentence.of(DeedRefusal.NO_NIGHTS))
                : reason.forDeed(why -> home.backfills().start(plan.get(), why, home.audit(answers.person(request))));
        return answer.in(
                done -> PageAnswers.seeOther(links(asked)),
                refusal -> page(Confirmation.status(refusal), asked, reason.text(), Phrase.of(refusal)));
    }

    private ServerResponse confirm(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        return confirmation(asked).page(answers, asked);
    }

    private ServerResponse stop(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of(GivenReason.FIELD, "lang"));
        GivenReason reason = GivenReason.of(asked);
        return reason.forDeed(why -> home.backfills().stop(why, home.audit(answers.person(request))))
                .in(
                        done -> PageAnswers.seeOther(links(asked)),
                        refusal -> confirmation(asked).refusal(answers, asked, refusal, reason.text()));
    }

    private static Confirmation confirmation(Asked asked) {
        return new Confirmation(
                "stop_backfill",
                Phrase.of("backfill"),
                null,
                Map.of(),
                Confirmation.Length.NONE,
                "",
                null,
                links(asked),
                PageAnswers.links(STOP, asked));
    }

    private static String links(Asked asked) {
        return PageAnswers.links(BackfillPage.PATH, asked).to(BackfillPage.PATH, "lang");
    }
}
