package org.tiendo.web.login;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.FirstStart;
import org.tiendo.access.PasswordHash;
import org.tiendo.access.Secret;
import org.tiendo.access.User;
import org.tiendo.access.UserAudit;
import org.tiendo.access.UserDeeds;
import org.tiendo.access.UserRefusedException;
import org.tiendo.access.Users;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Subject;
import org.tiendo.report.Language;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;
import org.tiendo.words.Sentence;

/** The pages on which people log in, choose their first password, and change it. */
public final class LogInPages {

    static final String LOG_IN = "/login";
    static final String ACCOUNT = "/account";

    /** The texts of the reasons for which somebody is asked to log in; the filters and {@link ProviderLogIn} give them. */
    private static final List<String> WHY = List.of(
            "why.refused",
            "why.held",
            "why.ended",
            "why.kept",
            "why.out",
            "why.provider.away",
            "why.provider.failed",
            "why.provider.unknown",
            "why.provider.ended",
            "why.provider.taken",
            "why.provider.no_name",
            "why.provider.identity_taken",
            "why.provider.no_invitation");

    private static final String DONE = "done";
    private static final String YES = "yes";

    private static final List<String> OF_LOG_IN = List.of("why", "to", "lang");
    private static final List<String> OF_WELCOME = List.of("key", "lang");
    private static final List<String> OF_ACCOUNT = List.of(DONE, "lang");

    private final ServedHome home;
    private final FirstStart first;
    private final PageAnswers answers;

    private LogInPages(ServedHome home, FirstStart first) {
        this.home = home;
        this.first = first;
        answers = PageAnswers.of(home, "login");
    }

    public static RouterFunction<ServerResponse> of(ServedHome home, FirstStart first) {
        return new LogInPages(home, first).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(RouterFunctions.route())
                .route(Routes.reading(LOG_IN), this::logIn)
                .route(RequestPredicates.POST(EndedForm.PAGE), this::again)
                .route(RequestPredicates.POST(StaleForm.PAGE), this::stale)
                .route(Routes.reading(Secret.WELCOME), this::welcome)
                .route(RequestPredicates.POST(Secret.WELCOME), this::choosePassword)
                .route(Routes.reading(ACCOUNT), this::account)
                .route(RequestPredicates.POST(ACCOUNT), this::changePassword)
                .build();
    }

    private ServerResponse logIn(ServerRequest request) {
        Asked asked = answers.asked(request, OF_LOG_IN);
        String to = LocalAddress.of(asked.written("to").orElse(null));
        return answers.page("login/login", asked, Map.of("to", to, "why", why(asked)));
    }

    /** Asks for a log-in in the place of a page that took one, and carries along the form that was sent to it. */
    private ServerResponse again(ServerRequest request) {
        EndedForm form = EndedForm.in(request.servletRequest());
        Asked asked = Asked.of(request, home);
        return answers.page(
                "login/login",
                asked,
                HttpStatus.UNAUTHORIZED,
                Map.of("to", form.to(), "why", why(asked), "carried", form.carriers()));
    }

    /** Says in the place of a page that the form which was sent to it is none of this session. */
    private ServerResponse stale(ServerRequest request) {
        return answers.page(
                "login/stale",
                Asked.of(request, home),
                HttpStatus.FORBIDDEN,
                StaleForm.in(request.servletRequest()).model());
    }

    private static String why(Asked asked) {
        return asked.written("why").map("why."::concat).filter(WHY::contains).orElse("");
    }

    private ServerResponse welcome(ServerRequest request) {
        Asked asked = answers.asked(request, OF_WELCOME);
        Secret shown = Secret.of(asked.written("key").orElse(""));
        Optional<User> invited = invited(shown);
        return isGood(shown, invited) ? welcome(asked, HttpStatus.OK, shown, invited, "") : gone(asked);
    }

    /** The user of the link; nobody yet where it makes the first one. */
    private Optional<User> invited(Secret shown) {
        return home.accounts().users().invited(shown, home.now());
    }

    private boolean isGood(Secret shown, Optional<User> invited) {
        return invited.isPresent() || first.isOpenedBy(shown);
    }

    private ServerResponse gone(Asked asked) {
        return answers.page("login/gone", asked, HttpStatus.NOT_FOUND, Map.of());
    }

    private ServerResponse welcome(Asked asked, HttpStatus status, Secret shown, Optional<User> guest, String refused) {
        return answers.page(
                "login/welcome",
                asked,
                status,
                Map.of(
                        "key",
                        shown.text(),
                        "name",
                        guest.map(User::name).orElse(asked.one("name").orElse("")),
                        "isFirst",
                        guest.isEmpty(),
                        "refused",
                        refused));
    }

    private ServerResponse choosePassword(ServerRequest request) {
        Asked asked = answers.asked(request, List.of("key", "name", NewPassword.FIELD, NewPassword.AGAIN, "lang"));
        Secret shown = Secret.of(asked.written("key").orElse(""));
        Optional<User> guest = invited(shown);
        if (!isGood(shown, guest)) {
            return gone(asked);
        }
        String name = guest.map(User::name).orElse(asked.one("name").orElse(""));
        NewPassword chosen = NewPassword.of(asked, name);
        if (!chosen.refused().isEmpty()) {
            return welcome(asked, HttpStatus.BAD_REQUEST, shown, guest, chosen.refused());
        }
        PasswordHash hash = home.accounts().passwords().hash(chosen.text());
        try {
            Optional<User> user = guest.isPresent()
                    ? guest.filter(one -> home.accounts().users().choosePassword(one, shown, hash, home.now()))
                    : new UserDeeds(
                                    home.accounts().users(),
                                    home.audit(User.name(name).orElse(name)))
                            .addFirst(name, hash);
            return user.isPresent() ? logIn(user.get(), request, board(asked)) : gone(asked);
        } catch (UserRefusedException e) {
            return welcome(asked, HttpStatus.BAD_REQUEST, shown, guest, UserPages.text(e));
        }
    }

    /** The address of the board, which names the language only where it is another than the home's. */
    private String board(Asked asked) {
        Language language = PageAnswers.language(asked);
        return language.equals(home.language()) ? "/" : "/?lang=" + language;
    }

    private ServerResponse account(ServerRequest request) {
        Asked asked = answers.asked(request, OF_ACCOUNT);
        return account(asked, user(request), HttpStatus.OK, "");
    }

    private ServerResponse account(Asked asked, User user, HttpStatus status, String refused) {
        Users users = home.accounts().users();
        return answers.page(
                "login/account",
                asked,
                status,
                Map.of(
                        "refused",
                        refused,
                        "isDone",
                        asked.written(DONE).map(LogInPages::isYes).orElse(false),
                        "hasPassword",
                        users.password(user.name()).isPresent(),
                        "isIdentified",
                        home.accounts().identities().isIdentified(user.name())));
    }

    private static boolean isYes(String word) {
        if (word.equals(YES)) {
            return true;
        }
        throw ProblemException.notOneOf(DONE, List.of(YES), word);
    }

    private ServerResponse changePassword(ServerRequest request) {
        Asked asked = answers.asked(request, List.of("now", NewPassword.FIELD, NewPassword.AGAIN, "lang"));
        User user = user(request);
        NewPassword chosen = NewPassword.of(asked, user.name());
        String now = asked.one("now").orElse("");
        if (!home.accounts().logIns().isOf(user, now, LoggedIn.address(request.servletRequest()), home.now())) {
            return account(asked, user, HttpStatus.BAD_REQUEST, "refused.now");
        }
        if (!chosen.refused().isEmpty()) {
            return account(asked, user, HttpStatus.BAD_REQUEST, chosen.refused());
        }
        home.accounts()
                .users()
                .changePassword(user.name(), home.accounts().passwords().hash(chosen.text()), home.now());
        home.audit(user.name())
                .add(
                        Action.CHANGE_PASSWORD,
                        Subject.user(user.name()),
                        Sentence.of(UserAudit.OWN),
                        Sentence.of(UserAudit.PASSWORD_CHANGED));
        String language = PageAnswers.language(asked).toString();
        return logIn(user, request, ACCOUNT + "?" + DONE + "=" + YES + "&lang=" + language);
    }

    private User user(ServerRequest request) {
        return home.accounts()
                .users()
                .active(answers.person(request))
                .orElseThrow(() -> ProblemException.unknownReader(Problem.USER_NEEDED));
    }

    private ServerResponse logIn(User user, ServerRequest request, String to) {
        LoggedIn.inNewSession(user, request.servletRequest(), home);
        return PageAnswers.seeOther(to);
    }
}
