package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.operations.Subject;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.run.RefusedException;
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

/** The page of incidents, and the deeds on them: acknowledge and snooze. */
final class IncidentDeeds {

    private static final String ACKNOWLEDGE = "acknowledge";
    private static final String SNOOZE = "snooze";

    static final List<String> WORDS = List.of(ACKNOWLEDGE, SNOOZE);

    private static final String INCIDENT = IncidentsPage.PATH + "/{incident}/";
    private static final String LENGTH = "for";

    private final ServedHome home;
    private final PageAnswers answers;

    IncidentDeeds(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
    }

    /** The state of an incident after a deed. */
    static IncidentState state(String deed) {
        return deed.equals(ACKNOWLEDGE) ? IncidentState.ACKNOWLEDGED : IncidentState.SNOOZED;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.route(Routes.reading(IncidentsPage.PATH), this::incidents);
        for (String deed : WORDS) {
            routes.route(Routes.reading(INCIDENT + deed), request -> confirm(deed, request))
                    .route(RequestPredicates.POST(INCIDENT + deed), request -> act(deed, request));
        }
    }

    private ServerResponse incidents(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, List.of("did", "lang"));
        var page = IncidentsPage.of(service(request), home, PageAnswers.links(IncidentsPage.PATH, asked));
        return answers.page("console/incidents", asked, Map.of("page", page, "did", Deed.done(asked, WORDS)));
    }

    private ServerResponse confirm(String deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        return confirmation(deed, asked).page(answers, asked);
    }

    private ServerResponse act(String deed, ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of(GivenReason.FIELD, LENGTH, "lang"));
        GivenReason reason = GivenReason.of(asked);
        if (reason.refusal().isPresent()) {
            return confirmation(deed, asked)
                    .refusal(answers, asked, reason.refusal().get(), reason.text());
        }
        try {
            act(deed, number(asked), reason.text(), asked);
        } catch (RefusedException e) {
            return confirmation(deed, asked).refusal(answers, asked, e.sentence(), reason.text());
        }
        return Deed.lead(IncidentsPage.PATH, deed, asked);
    }

    private void act(String deed, long incident, String reason, Asked asked) {
        if (deed.equals(ACKNOWLEDGE)) {
            service(asked.request()).acknowledge(incident, reason);
            return;
        }
        Instant until = asked.written(LENGTH)
                .map(ScheduleDeeds::length)
                .map(home.now()::plus)
                .orElseThrow(() -> ProblemException.bad(Problem.MISSING, LENGTH));
        service(asked.request()).snooze(incident, until, reason);
    }

    private static Confirmation confirmation(String deed, Asked asked) {
        Links links = PageAnswers.links(asked.request().path(), asked);
        return new Confirmation(
                deed,
                Phrase.of(Sentence.of(Subject.INCIDENT, number(asked))),
                null,
                Map.of(),
                deed.equals(SNOOZE) ? Confirmation.Length.CHOSEN : Confirmation.Length.NONE,
                "",
                null,
                links.to(IncidentsPage.PATH, "lang"),
                links);
    }

    private static long number(Asked asked) {
        return Console.run(asked.inPath("incident"))
                .orElseThrow(() -> ProblemException.notFound(Problem.NO_INCIDENT, asked.inPath("incident")));
    }

    private IncidentService service(ServerRequest request) {
        return home.incidents(answers.person(request));
    }
}
