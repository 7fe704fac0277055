package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.access.LogIns;
import org.tiendo.access.LogIns.Outcome;
import org.tiendo.access.Role;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Subject;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;

/** Logging in by an identity provider: it says who somebody is, and this server says what that person may do. */
class ProviderLogInIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final String PASSWORD = "rừng thông Măng Đen";
    private static final String WAY = "/login/provider";
    private static final Pattern KEY = Pattern.compile("/welcome\\?key=([\\w-]+)");

    private MockProvider provider;
    private StoreHome home;
    private TestServer server;

    @BeforeEach
    void start() {
        provider = MockProvider.start();
        serve("refused");
    }

    private void serve(String newUsers) {
        home = new StoreHome(ReportStore.withNights("h2"), MockProvider.catalog(provider.issuer(), newUsers), NOW);
        server = TestServer.withoutUsers(home);
    }

    @AfterEach
    void end() {
        server.close();
        provider.close();
    }

    @Test
    void whoNobodyHasMadeAUserIsRefusedAndStandsAmongTheAttempts() {
        Browser browser = browser();
        assertThat(browser.open("/login?lang=en").body()).contains("Log in by Cổng tỉnh");

        HttpResponse<String> end = throughProvider(browser, WAY + "?lang=en");

        assertThat(Browser.location(end)).isEqualTo("/login?why=provider.unknown&lang=en");
        assertThat(browser.open(Browser.location(end)).body()).contains("nobody has made you a user");
        assertThat(browser.open("/account").statusCode()).isEqualTo(401);
        assertThat(home.accounts().logIns().latest(1))
                .extracting(LogIns.Attempt::name, LogIns.Attempt::outcome)
                .containsExactly(tuple("an", Outcome.UNKNOWN));
    }

    @Test
    void anInvitedUserIsThePersonOfTheProviderFromThenOnWithoutAPassword() {
        server.add("chief", Role.ADMIN, PASSWORD);
        provider.shows("s-7", "somebody");
        become(browser(), invitation("lan"));

        Browser later = browser();
        HttpResponse<String> end = throughProvider(later, WAY + "?to=/account");

        assertThat(Browser.location(end)).isEqualTo("/account");
        assertThat(later.open("/account?lang=en").body())
                .contains("lan", "You can log in by Cổng tỉnh", "You have no password here")
                .doesNotContain("name=\"now\"");
        assertThat(home.audit("").about(Subject.user("lan")))
                .extracting(Audit.Entry::who, Audit.Entry::outcome)
                .contains(tuple("somebody", "may log in by the identity provider"));
    }

    @Test
    void anInvitationWorksOnce() {
        server.add("chief", Role.ADMIN, PASSWORD);
        String key = invitation("lan");
        become(browser(), key);
        provider.shows("s-8", "eve");

        Browser eve = browser();
        eve.open("/login");
        HttpResponse<String> again = onward(eve, eve.send(WAY, Map.of("key", key)));

        assertThat(Browser.location(again)).startsWith("/login?why=provider.no_invitation");
        assertThat(Browser.location(throughProvider(browser(), WAY))).startsWith("/login?why=provider.unknown");
    }

    @Test
    void aUserWhoIsLoggedInBecomesThePersonAndKeepsThePassword() {
        server.add("an", Role.OPERATOR, PASSWORD);
        Browser browser = browser();
        browser.logIn("an", PASSWORD);
        browser.open("/account?lang=en");

        HttpResponse<String> end = onward(browser, browser.send(WAY, Map.of("lang", "en")));

        assertThat(Browser.location(end)).isEqualTo("/account?lang=en");
        assertThat(browser.open("/account?lang=en").body()).contains("You can log in by Cổng tỉnh", "name=\"now\"");
        Browser later = browser();
        throughProvider(later, WAY);
        assertThat(later.open("/runs").statusCode()).isEqualTo(200);
        assertThat(browser().logIn("an", PASSWORD)).isTrue();
    }

    @Test
    void onePersonIsNoSecondUser() {
        server.add("an", Role.VIEWER, PASSWORD);
        server.add("binh", Role.OPERATOR, PASSWORD);
        Browser an = loggedIn("an");
        connect(an);
        Browser binh = loggedIn("binh");

        HttpResponse<String> end = connect(binh);

        assertThat(Browser.location(end)).startsWith("/login?why=provider.identity_taken");
        assertThat(home.accounts().identities().isIdentified("binh")).isFalse();
    }

    @Test
    void aUserWhoWasEndedStaysOutAlsoByTheProvider() {
        server.close();
        serve("viewer");
        throughProvider(browser(), WAY);
        home.accounts().users().end("an", NOW);
        provider.shows("s-1", "another.name");

        HttpResponse<String> end = throughProvider(browser(), WAY);

        assertThat(Browser.location(end)).isEqualTo("/login?why=provider.ended&lang=vi");
        assertThat(home.accounts().users().named("another.name")).isEmpty();
    }

    @Test
    void whereTheHomeSaysSoSomebodyNewIsAddedWhoMayOnlyRead() {
        server.close();
        serve("viewer");
        Browser browser = browser();

        HttpResponse<String> end = throughProvider(browser, WAY + "?to=/account&lang=en");

        assertThat(Browser.location(end)).isEqualTo("/account");
        assertThat(home.accounts().users().named("an"))
                .hasValueSatisfying(user -> assertThat(user.role()).isEqualTo(Role.VIEWER));
        assertThat(browser.open("/users").statusCode()).isEqualTo(403);
    }

    @Test
    void somebodyNewDoesNotGetTheNameOfAnother() {
        server.close();
        serve("viewer");
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = browser();

        HttpResponse<String> end = throughProvider(browser, WAY);

        assertThat(Browser.location(end)).isEqualTo("/login?why=provider.taken&lang=vi");
        assertThat(browser.open("/account").statusCode()).isEqualTo(401);
    }

    static Stream<Lie> lies() {
        return Stream.of(
                MockProvider::signsByAnotherKey, MockProvider::speaksToAnotherClient, MockProvider::repeatsAnOldAnswer);
    }

    @FunctionalInterface
    interface Lie {
        void tell(MockProvider provider);
    }

    @ParameterizedTest
    @MethodSource("lies")
    void anAnswerThatIsNotOfTheProviderOrNotForThisLogInIsRefused(Lie lie) {
        server.close();
        serve("viewer");
        lie.tell(provider);

        HttpResponse<String> end = throughProvider(browser(), WAY);

        assertThat(Browser.location(end)).isEqualTo("/login?why=provider.failed&lang=vi");
        assertThat(home.accounts().users().all()).isEmpty();
    }

    @Test
    void anAnswerThatNobodyAskedForIsRefused() {
        HttpResponse<String> end = browser().open("/login/oauth2/code/provider?code=code-0&state=made-up");

        assertThat(Browser.location(end)).isEqualTo("/login?why=provider.failed");
    }

    @Test
    void withoutTheProviderTheServerStartsAndPasswordsWork() {
        int port = provider.port();
        provider.close();
        server.add("an", Role.VIEWER, PASSWORD);
        Browser browser = browser();

        HttpResponse<String> away = browser.open(WAY + "?lang=en");

        assertThat(Browser.location(away)).isEqualTo("/login?why=provider.away&lang=en");
        assertThat(browser.open(Browser.location(away)).body()).contains("The identity provider does not answer");
        assertThat(browser().logIn("an", PASSWORD)).isTrue();
        provider = MockProvider.on(port);
        assertThat(Browser.location(browser.open(WAY))).isEqualTo("/oauth2/authorization/provider");
    }

    @Test
    void aFormOfAnotherSiteMakesNobodyThePersonOfAnInvitation() {
        server.add("chief", Role.ADMIN, PASSWORD);
        String key = invitation("lan");
        Browser victim = browser();
        victim.open("/login");

        HttpResponse<String> answer = victim.sendWithoutProof(WAY, Map.of("key", key));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(throughProvider(victim, WAY))).startsWith("/login?why=provider.unknown");
        assertThat(home.accounts().identities().isIdentified("lan")).isFalse();
    }

    /** The key of the link for a new user, who may only read. */
    private String invitation(String name) {
        Browser chief = loggedIn("chief");
        chief.open("/users");
        Matcher link =
                KEY.matcher(chief.send("/users", Map.of("name", name, "role", "viewer", "reason", "reads the board"))
                        .body());
        assertThat(link.find()).isTrue();
        return Objects.requireNonNull(link.group(1));
    }

    /** The way to the provider from the page on which a user who is logged in begins it. */
    private HttpResponse<String> connect(Browser browser) {
        browser.open("/account");
        return onward(browser, browser.send(WAY, Map.of()));
    }

    private HttpResponse<String> become(Browser browser, String key) {
        browser.open("/welcome?key=" + key);
        return onward(browser, browser.send(WAY, Map.of("key", key)));
    }

    /** The way from the page that leads on to where it ends. */
    private HttpResponse<String> onward(Browser browser, HttpResponse<String> page) {
        assertThat(page.body()).contains("href=\"/oauth2/authorization/provider\"");
        return throughProvider(browser, "/oauth2/authorization/provider");
    }

    /** Follows every redirect until this server has said what comes of the log-in. */
    private HttpResponse<String> throughProvider(Browser browser, String path) {
        HttpResponse<String> answer = browser.open(path);
        while (!Objects.toString(answer.request().uri().getPath(), "").startsWith("/login/oauth2")) {
            answer = browser.open(Browser.location(answer));
        }
        return answer;
    }

    private Browser loggedIn(String name) {
        Browser browser = browser();
        assertThat(browser.logIn(name, PASSWORD)).isTrue();
        return browser;
    }

    private Browser browser() {
        return Browser.here(server.port());
    }
}
