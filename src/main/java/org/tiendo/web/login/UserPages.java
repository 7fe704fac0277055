package org.tiendo.web.login;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.function.HandlerFunction;
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
import org.tiendo.web.view.Phrase;

/** The pages on which an administrator says who the users are. */
public final class UserPages {

    static final String USERS = "/users";

    private static final String USER = USERS + "/{user}";
    private static final String ROLE = "role";
    private static final String INVITE = "invite";
    private static final String END = "end";
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
                .add(deed(ROLE, this::changeRole))
                .add(deed(INVITE, this::invite))
                .add(deed(END, this::end))
                .build();
    }

    /** A form that was refused is shown at its own address, which a reader may load again. */
    private RouterFunction<ServerResponse> deed(String name, HandlerFunction<ServerResponse> handler) {
        String address = USER + "/" + name;
        return RouterFunctions.route(RequestPredicates.POST(address), handler)
                .and(RouterFunctions.route(Routes.reading(address), this::toUser));
    }

    private ServerResponse toUser(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("lang"));
        return PageAnswers.toForm(request, address(asked, asked.inPath("user")));
    }

    /** The key of the text that says why an action is refused. */
    static String text(UserRefusedException refused) {
        return "user." + refused.kind().name().toLowerCase(Locale.ROOT);
    }

    private ServerResponse users(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("lang"));
        return users(asked, HttpStatus.OK, TypedUser.NOTHING, List.of());
    }

    private ServerResponse users(Asked asked, HttpStatus status, TypedUser typed, List<Phrase> refused) {
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
                        "typed",
                        typed,
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
        TypedUser typed = TypedUser.of(asked, "");
        return typed.done(
                reason -> {
                    Secret secret = deeds(request).add(typed.name(), role(asked), reason);
                    return invited(asked, User.name(typed.name()).orElseThrow(), secret);
                },
                refused -> users(asked, HttpStatus.BAD_REQUEST, typed, List.of(refused)));
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
        return user(asked, HttpStatus.OK, TypedUser.NOTHING, List.of());
    }

    private ServerResponse user(Asked asked, HttpStatus status, TypedUser typed, List<Phrase> refused) {
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
                        "typed",
                        typed,
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
        return done(asked, ROLE, (name, reason) -> {
            deeds(request).changeRole(name, role(asked), reason);
            return backTo(asked, name);
        });
    }

    private ServerResponse invite(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("reason", "lang"));
        return done(
                asked,
                INVITE,
                (name, reason) -> invited(asked, name, deeds(request).invite(name, reason)));
    }

    private ServerResponse end(ServerRequest request) {
        Asked asked = answers.opened(Scope.ADMINISTER, request, List.of("reason", "lang"));
        return done(asked, END, (name, reason) -> {
            deeds(request).end(name, reason);
            return backTo(asked, name);
        });
    }

    private ServerResponse done(Asked asked, String form, BiFunction<String, String, ServerResponse> deed) {
        TypedUser typed = TypedUser.of(asked, form);
        return typed.done(
                reason -> deed.apply(asked.inPath("user"), reason),
                refused -> user(asked, HttpStatus.BAD_REQUEST, typed, List.of(refused)));
    }

    private static ServerResponse backTo(Asked asked, String name) {
        return PageAnswers.seeOther(address(asked, name));
    }

    private static String address(Asked asked, String name) {
        return USERS + "/" + name + "?lang=" + PageAnswers.language(asked);
    }

    private UserDeeds deeds(ServerRequest request) {
        String who = answers.person(request);
        return new UserDeeds(home.accounts().users(), home.audit(who));
    }

    private static Role role(Asked asked) {
        String word = asked.text("role");
        return Role.of(word).orElseThrow(() -> ProblemException.notOneOf("role", List.of(Role.values()), word));
    }

    private HomeTime time() {
        return new HomeTime(home.catalog().settings().zone());
    }

    private String zone() {
        return Objects.toString(home.catalog().settings().zone());
    }
}
