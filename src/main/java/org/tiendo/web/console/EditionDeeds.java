package org.tiendo.web.console;

import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Scope;
import org.tiendo.operations.ChainDeed;
import org.tiendo.web.Asked;
import org.tiendo.web.GivenReason;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.web.view.Phrase;

/** The page of the sealed editions, and the verification of their chain. */
final class EditionDeeds {

    private static final String VERIFY = EditionsPage.PATH + "/verify";

    private final ServedHome home;
    private final PageAnswers answers;

    EditionDeeds(ServedHome home, PageAnswers answers) {
        this.home = home;
        this.answers = answers;
    }

    void addTo(RouterFunctions.Builder routes) {
        routes.route(Routes.reading(EditionsPage.PATH), this::editions)
                .route(Routes.reading(VERIFY), this::confirm)
                .route(RequestPredicates.POST(VERIFY), this::verify);
    }

    private ServerResponse editions(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATIONS, request, EditionsPage.PARAMETERS);
        return answers.page("console/editions", asked, Map.of("page", EditionsPage.of(asked, home)));
    }

    private ServerResponse confirm(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of("lang"));
        return confirmation(asked).page(answers, asked);
    }

    private ServerResponse verify(ServerRequest request) {
        Asked asked = answers.opened(Scope.OPERATE, request, List.of(GivenReason.FIELD, "lang"));
        GivenReason reason = GivenReason.of(asked);
        var deed = new ChainDeed(home.editions(), home.audit(answers.person(request)));
        return reason.forDeed(deed::verify)
                .in(
                        outcome -> PageAnswers.seeOther(links(asked).to(EditionsPage.PATH, "lang")),
                        refusal -> confirmation(asked).refusal(answers, asked, refusal, reason.text()));
    }

    private static Confirmation confirmation(Asked asked) {
        return new Confirmation(
                "verify",
                Phrase.of("editions"),
                null,
                Map.of(),
                Confirmation.Length.NONE,
                "",
                null,
                links(asked).to(EditionsPage.PATH, "lang"),
                links(asked));
    }

    private static Links links(Asked asked) {
        return PageAnswers.links(asked.request().path(), asked);
    }
}
