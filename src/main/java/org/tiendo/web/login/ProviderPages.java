package org.tiendo.web.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Session;
import org.tiendo.web.Asked;
import org.tiendo.web.Gate;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/** The ways to the identity provider: for a log-in, and for becoming the person that it names. */
public final class ProviderPages {

    static final String WAY = LogInPages.LOG_IN + "/provider";

    private final Provider provider;
    private final PageAnswers answers;

    private ProviderPages(ServedHome home, Provider provider) {
        this.provider = provider;
        answers = PageAnswers.of(home, "login");
    }

    public static RouterFunction<ServerResponse> of(ServedHome home, Provider provider) {
        return new ProviderPages(home, provider).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(RouterFunctions.route())
                .route(Routes.reading(WAY), this::logIn)
                .route(RequestPredicates.POST(WAY), this::become)
                .build();
    }

    private ServerResponse logIn(ServerRequest request) {
        Asked asked = answers.asked(request, List.of("to", "lang"));
        String to = LocalAddress.of(asked.written("to").orElse(null));
        Errand errand = new Errand(to, PageAnswers.language(asked).toString(), "", null);
        if (!provider.isThere()) {
            return away(errand);
        }
        errand.keep(request.servletRequest());
        return PageAnswers.seeOther(Provider.ONWARD);
    }

    private static ServerResponse away(Errand errand) {
        return PageAnswers.seeOther(Redirect.toLogIn(errand, "provider.away"));
    }

    /** A link leads on: browsers let no form lead to another server in the end. */
    private ServerResponse become(ServerRequest request) {
        Asked asked = answers.asked(request, List.of("key", "lang"));
        String language = PageAnswers.language(asked).toString();
        Optional<String> key = asked.written("key");
        Errand errand = key.isPresent()
                ? new Errand("/?lang=" + language, language, key.get(), null)
                : new Errand(LogInPages.ACCOUNT + "?lang=" + language, language, "", session(request));
        if (!provider.isThere()) {
            return away(errand);
        }
        errand.keep(request.servletRequest());
        return answers.page("login/onward", asked, Map.of("onward", Provider.ONWARD));
    }

    private static Session session(ServerRequest request) {
        return Gate.session(request).orElseThrow(() -> ProblemException.unknownReader(Problem.USER_NEEDED));
    }
}
