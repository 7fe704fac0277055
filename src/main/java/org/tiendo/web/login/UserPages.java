package org.tiendo.web.login;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Role;
import org.tiendo.access.Scope;
import org.tiendo.access.Secret;
import org.tiendo.access.User;
import org.tiendo.access.UserDeeds;
import org.tiendo.access.UserRefusedException;
import org.tiendo.operations.AuditLine;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Subject;
import org.tiendo.web.Asked;
import org.tiendo.web.AuditSentences;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.Routes;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.PageAnswers;

/** The pages on which an administrator says who the users are. */
public final class UserPages {

    static final String USERS = "/users";

    private static final String USER = USERS + "/{user}";
    private static final int ATTEMPTS = 50;

    private final ServedHome home;
    private final PageAnswers answers;

    private UserPages(ServedHome home) {
        this.home = home;
        answers = PageAnswers.of(home, "login");
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new UserPages(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        return answers.withProblems(RouterFunctions.route())
                .route(Routes.reading(USERS), this::users)
                .route(RequestPredicates.POST(USERS), this::add)
                .route(Routes.reading(USER), this::user)
                .route(RequestPredicates.POST(USER + "/role"), this::changeRole)
                .route(RequestPredicates.POST(USER + "/invite"), this::invite)
                .route(RequestPredicates.POST(USER + "/end"), this::end)
                .build();
    }

    /** The key of the text that says why an action is refused. */
    static String text(UserRefusedException refused) {
        return "user." + refused.kind().name().toLowerCase(Locale.ROOT);
    }

    private ServerResponse users(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("lang"));
        return users(asked, HttpStatus.OK, "");
    }

    private ServerResponse users(Asked asked, HttpStatus status, String refused) {
        HomeTime time = time();
        Map<String, Instant> last = home.accounts().logIns().lastOfEach();
        List<Line> lines = home.accounts().users().all().stream()
                .map(user -> new Line(
                        user,
                        Optional.ofNullable(last.get(user.name()))
                                .map(time::minute)
                                .orElse(""),
                        time.minute(user.createdAt())))
                .toList();
        List<Attempt> attempts = home.accounts().logIns().latest(ATTEMPTS).stream()
                .map(one -> new Attempt(
                        one.name(),
                        one.address(),
                        time.second(one.at()),
                        one.outcome().name().toLowerCase(Locale.ROOT)))
                .toList();
        return answers.page(
                "login/users",
                asked,
                status,
                Map.of(
                        "lines",
                        lines,
                        "attempts",
                        attempts,
                        "roles",
                        Role.values(),
                        "refused",
                        refused,
                        "zone",
                        zone()));
    }

    /** @param lastLogIn empty for none */
    public record Line(User user, String lastLogIn, String madeAt) {}

    /** An attempt to log in, as it is shown. */
    public record Attempt(String name, String address, String at, String outcome) {}

    private ServerResponse add(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("name", "role", "reason", "lang"));
        String name = asked.written("name").orElse("");
        try {
            Secret secret = deeds(request).add(name, role(asked), reason(asked));
            return invited(asked, User.name(name).orElseThrow(), secret);
        } catch (UserRefusedException e) {
            return users(asked, HttpStatus.BAD_REQUEST, text(e));
        }
    }

    /** The link stands on this one page, once; the store keeps its hash. */
    private ServerResponse invited(Asked asked, String name, Secret secret) {
        String url = home.catalog().settings().operating().serve().url();
        String link =
                url == null ? asked.request().uri().resolve(secret.inLink()).toString() : url + secret.inLink();
        return answers.page("login/invited", asked, Map.of("name", name, "link", link));
    }

    private ServerResponse user(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("lang"));
        return user(asked, HttpStatus.OK, "");
    }

    private ServerResponse user(Asked asked, HttpStatus status, String refused) {
        String name = asked.inPath("user");
        User user =
                home.accounts().users().named(name).orElseThrow(() -> ProblemException.notFound(Problem.NO_USER, name));
        return answers.page(
                "login/user",
                asked,
                status,
                Map.of(
                        "user",
                        user,
                        "roles",
                        Role.values(),
                        "refused",
                        refused,
                        "entries",
                        entries(name),
                        "zone",
                        zone()));
    }

    /** The actions on the user, each with its time and reason. */
    private List<AuditLine> entries(String name) {
        return home.audit("").about(Subject.user(name)).stream()
                .map(entry ->
                        AuditSentences.line(entry, home.catalog().settings().zone()))
                .toList();
    }

    private ServerResponse changeRole(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("role", "reason", "lang"));
        return done(asked, name -> {
            deeds(request).changeRole(name, role(asked), reason(asked));
            return backTo(asked, name);
        });
    }

    private ServerResponse invite(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("reason", "lang"));
        return done(asked, name -> invited(asked, name, deeds(request).invite(name, reason(asked))));
    }

    private ServerResponse end(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("reason", "lang"));
        return done(asked, name -> {
            deeds(request).end(name, reason(asked));
            return backTo(asked, name);
        });
    }

    private ServerResponse done(Asked asked, Function<String, ServerResponse> deed) {
        try {
            return deed.apply(asked.inPath("user"));
        } catch (UserRefusedException e) {
            return user(asked, HttpStatus.BAD_REQUEST, text(e));
        }
    }

    private static ServerResponse backTo(Asked asked, String name) {
        return PageAnswers.seeOther(USERS + "/" + name + "?lang=" + PageAnswers.language(asked));
    }

    private UserDeeds deeds(ServerRequest request) {
        String who = answers.person(request);
        return new UserDeeds(home.accounts().users(), home.audit(who));
    }

    private static Role role(Asked asked) {
        String word = asked.text("role");
        return Role.of(word).orElseThrow(() -> ProblemException.notOneOf("role", List.of(Role.values()), word));
    }

    private static String reason(Asked asked) {
        return asked.written("reason")
                .map(String::strip)
                .orElseThrow(() -> ProblemException.bad(Problem.MISSING, "reason"));
    }

    private HomeTime time() {
        return new HomeTime(home.catalog().settings().zone());
    }

    private String zone() {
        return Objects.toString(home.catalog().settings().zone());
    }
}
