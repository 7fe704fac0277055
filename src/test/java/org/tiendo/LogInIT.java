package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.access.LogIns;
import org.tiendo.access.Role;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Subject;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;

/** Logging in as a browser does it; nothing is open to those who are not logged in. */
class LogInIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final String PASSWORD = "rừng thông Măng Đen";
    private static final Pattern LINK = Pattern.compile("/welcome\\?key=[\\w-]+");

    private StoreHome home;
    private TestServer server;

    @BeforeEach
    void start() {
        home = new StoreHome(ReportStore.withNights("h2"), CATALOG, NOW);
        server = TestServer.withoutUsers(home);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void theFirstStartsLinkMakesTheFirstAdministratorWhoIsLoggedIn() {
        Browser browser = browser();
        assertThat(browser.open(server.first().link() + "&lang=en").body()).contains("The first administrator");

        HttpResponse<String> refused = browser.send("/welcome", chosen("An", "too short", "too short"));
        HttpResponse<String> made = browser.send("/welcome", chosen("An", PASSWORD, PASSWORD));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(made.statusCode()).isEqualTo(303);
        assertThat(made.headers().firstValue("Location")).hasValue("/?lang=en");
        assertThat(browser.open("/users?lang=en").body()).contains("an", "administrator", "may log in");
        assertThat(browser().open(server.first().link() + "&lang=en").body()).contains("does not work any more");
        assertThat(home.accounts().users().active("an")).isPresent();
    }

    @Test
    void anInvitedUserChoosesAPasswordAndLogsInByIt() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser admin = loggedIn("an");
        admin.open("/users");

        String invited = admin.send("/users", Map.of("name", "Lan", "role", "viewer", "reason", "reads the board"))
                .body();
        Matcher link = LINK.matcher(invited);
        assertThat(link.find()).isTrue();
        String path = Objects.requireNonNull(link.group());
        Browser lan = browser();
        lan.open(path);
        lan.send(
                "/welcome",
                Map.of("key", path.substring(path.indexOf('=') + 1), "password", PASSWORD, "again", PASSWORD));

        assertThat(lan.open("/users").statusCode()).isEqualTo(403);
        assertThat(browser().logIn("lan", PASSWORD)).isTrue();
        assertThat(home.audit("").about(Subject.user("lan")))
                .extracting(Audit.Entry::who, Audit.Entry::outcome)
                .containsExactly(tuple("an", "added as viewer"));
    }

    @Test
    void aWrongPasswordIsRefusedWithoutSayingWhatWasWrong() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser browser = browser();
        browser.open("/login");

        HttpResponse<String> wrongPassword = browser.send("/login", Map.of("name", "an", "password", "wrong"));
        browser.open("/login");
        HttpResponse<String> wrongName = browser.send("/login", Map.of("name", "nobody", "password", "wrong"));

        assertThat(Browser.location(wrongPassword)).isEqualTo("/login?why=refused");
        assertThat(Browser.location(wrongName)).isEqualTo("/login?why=refused");
        assertThat(browser.open("/login?why=refused&lang=en").body()).contains("The name or the password is wrong.");
    }

    @Test
    void aLogInLeadsToThePageThatWasAskedForAndToNoOtherServer() {
        server.add("an", Role.OPERATOR, PASSWORD);
        Browser browser = browser();
        HttpResponse<String> asked = browser.open("/account?lang=en");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.body()).contains("value=\"/account?lang=en\"");

        assertThat(Browser.location(
                        browser.send("/login", Map.of("name", "an", "password", PASSWORD, "to", "/account?lang=en"))))
                .isEqualTo("/account?lang=en");
        for (String elsewhere : List.of(
                "//example.org", "https://example.org", "/\\example.org", "/login?to=/", "/{x}", "/%zz", "/?q=%")) {
            Browser other = browser();
            other.open("/login");
            assertThat(Browser.location(
                            other.send("/login", Map.of("name", "an", "password", PASSWORD, "to", elsewhere))))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }

    @Test
    void aSessionOfBeforeTheLogInIsWorthNothingAfterIt() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser browser = browser();
        HttpResponse<String> before = browser.open("/login");
        HttpResponse<String> after = browser.send("/login", Map.of("name", "an", "password", PASSWORD));

        String cookie = after.headers().firstValue("Set-Cookie").orElse("");
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax");
        assertThat(before.headers().firstValue("Set-Cookie")).isPresent().get().isNotEqualTo(cookie);
    }

    @Test
    void afterLoggingOutNothingIsOpen() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        assertThat(browser.open("/users").statusCode()).isEqualTo(200);

        assertThat(Browser.location(browser.send("/logout", Map.of()))).isEqualTo("/login?why=out");
        assertThat(browser.open("/users").statusCode()).isEqualTo(401);
    }

    @Test
    void aFormOfAnotherSiteChangesNothingAndLeavesNoText() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        browser.open("/users?lang=en");
        browser.isOnAnotherSite();

        HttpResponse<String> answer = browser.sendWithoutProof(
                "/users", Map.of("name", "eve", "role", "admin", "reason", "none", "lang", "en"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body())
                .contains("The form was too old, or it came from elsewhere", "href=\"/users?lang=en\"")
                .doesNotContain("session has ended", "what you wrote", "eve");
        assertThat(browser.open("/users?lang=en").body()).doesNotContain("\"eve\"");
        assertThat(home.accounts().users().named("eve")).isEmpty();
    }

    @Test
    void aFormWithoutItsProofIsRefusedAndSentAgainFromItsPage() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        browser.open("/users");
        Map<String, String> fields =
                Map.of("name", "binh", "role", "viewer", "reason", "reads", "_csrf", "of yesterday");

        HttpResponse<String> stale = browser.sendWithoutProof("/users", fields);

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("Biểu mẫu đã quá cũ", "href=\"/users\"");
        assertThat(home.accounts().users().named("binh")).isEmpty();
        browser.open("/users");
        browser.send("/users", Map.of("name", "binh", "role", "viewer", "reason", "reads"));
        assertThat(home.accounts().users().named("binh")).isPresent();
    }

    @Test
    void aFormOfAnEndedSessionChangesNothingAndItsTextsAreThereAgainAfterTheLogIn() {
        server.add("an", Role.OPERATOR, PASSWORD);
        Browser browser = loggedIn("an");
        String page = "/inquiries/new?date=2023-12-31&revision=2&indicator=export_value&area=62&lang=en";
        browser.open(page);
        Browser without = Browser.here(server.port());
        without.isOn(page);

        HttpResponse<String> ended =
                without.sendWithoutProof("/inquiries/notes", Map.of("note", "a \"long\" note", "lang", "en"));
        HttpResponse<String> wrong = without.sendLogIn(ended, Map.of("name", "an", "password", "wrong"));
        HttpResponse<String> right = without.sendLogIn(wrong, Map.of("name", "an", "password", PASSWORD));

        assertThat(ended.statusCode()).isEqualTo(401);
        assertThat(ended.body()).contains("what you wrote is in its form").doesNotContain("kept._csrf");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).contains("The name or the password is wrong.");
        assertThat(Browser.location(right)).isEqualTo(page);
        assertThat(without.open(page).body()).contains(">a &quot;long&quot; note</textarea>");
        assertThat(without.open(page).body()).doesNotContain("a &quot;long&quot; note");
    }

    @Test
    void aTextOfAnEndedSessionIsInTheFormThatWasSentAndInNoOtherOfItsPage() {
        server.add("an", Role.ADMIN, PASSWORD);
        server.add("binh", Role.VIEWER, PASSWORD);
        Browser browser = Browser.here(server.port());
        browser.isOn("/users/binh?lang=en");

        HttpResponse<String> ended =
                browser.sendWithoutProof("/users/binh/end", Map.of("reason", "has left for good", "lang", "en"));
        HttpResponse<String> right = browser.sendLogIn(ended, Map.of("name", "an", "password", PASSWORD));
        String page = browser.open(Browser.location(right)).body();

        assertThat(page).containsOnlyOnce("has left for good");
        assertThat(page.substring(page.indexOf("action=\"/users/binh/end\""))).contains("has left for good");
    }

    @Test
    void aRefusedFormLeadsToItsPageWhenItIsLoadedAgainAndAfterALogIn() {
        server.add("an", Role.OPERATOR, PASSWORD);
        Browser browser = loggedIn("an");
        String figure = "?date=2023-12-31&revision=2&indicator=export_value&area=62&lang=en";
        String sent = "/inquiries/notes" + figure;
        String page = "/inquiries/new" + figure;
        browser.open(page);
        HttpResponse<String> refused = browser.send(sent, Map.of("note", "n".repeat(10_001)));
        Browser without = Browser.here(server.port());
        without.isOn(sent);

        HttpResponse<String> ended = without.sendWithoutProof(sent, Map.of("note", "a shorter note"));
        HttpResponse<String> back = without.sendLogIn(ended, Map.of("name", "an", "password", PASSWORD));
        HttpResponse<String> onward = without.open(Browser.location(back));

        assertThat(refused.body()).contains("The note has 10001 characters").doesNotContain("Attach");
        assertThat(Browser.location(browser.open(sent))).isEqualTo(page);
        assertThat(Browser.location(back)).isEqualTo(sent);
        assertThat(Browser.location(onward)).isEqualTo(page);
        assertThat(without.open(page).body()).contains(">a shorter note</textarea>");
        assertThat(without.open(page).body()).doesNotContain("a shorter note");
    }

    @Test
    void aFormOfAnotherSessionChangesNothingAndItsTextsAreInItsPage() {
        server.add("an", Role.OPERATOR, PASSWORD);
        Browser browser = loggedIn("an");
        String figure = "?date=2023-12-31&revision=2&indicator=export_value&area=62&lang=en";
        browser.open("/inquiries/new" + figure);

        HttpResponse<String> stale = browser.sendWithoutProof(
                "/inquiries/notes" + figure, Map.of("note", "a long note", "_csrf", "of another tab"));

        assertThat(stale.statusCode()).isEqualTo(403);
        assertThat(stale.body()).contains("what you wrote is in the form", "lang=en\">Open the page again");
        assertThat(browser.open("/inquiries/new" + figure).body()).contains(">a long note</textarea>");
    }

    @Test
    void whoeverIsLoggedInSeesWhatTheRoleOpensAlsoOnTheMachineOfTheServer() {
        server.add("an", Role.VIEWER, PASSWORD);

        assertThat(browser().open("/runs").statusCode()).isEqualTo(200);
        assertThat(loggedIn("an").open("/runs").statusCode()).isEqualTo(403);
        assertThat(loggedIn("an").open("/methodology").statusCode()).isEqualTo(200);
    }

    @Test
    void aPasswordIsNotCarriedThroughALogIn() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser browser = browser();
        browser.isOn("/account");

        HttpResponse<String> answer = browser.sendWithoutProof(
                "/account", Map.of("now", PASSWORD, "password", "one more sentence", "again", "one more sentence"));

        assertThat(Browser.location(answer)).isEqualTo("/login?why=ended&to=%2Faccount");
    }

    @Test
    void aUserWhoIsEndedIsOutAtTheNextPage() {
        server.add("an", Role.ADMIN, PASSWORD);
        server.add("binh", Role.OPERATOR, PASSWORD);
        Browser binh = loggedIn("binh");
        assertThat(binh.open("/account").statusCode()).isEqualTo(200);
        Browser an = loggedIn("an");
        an.open("/users/binh");

        assertThat(an.send("/users/binh/end", Map.of("reason", "has left")).statusCode())
                .isEqualTo(303);

        assertThat(binh.open("/account").statusCode()).isEqualTo(401);
        assertThat(an.send("/users/an/end", Map.of("reason", "a mistake", "lang", "en"))
                        .body())
                .contains("the only one who can log in and administer");
    }

    @Test
    void aChangedPasswordKeepsThisSession() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser here = loggedIn("an");
        String better = "một câu dài hơn nhiều";
        here.open("/account");

        HttpResponse<String> wrong = here.send("/account", Map.of("now", "wrong", "password", better, "again", better));
        HttpResponse<String> changed =
                here.send("/account", Map.of("now", PASSWORD, "password", better, "again", better));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(changed.statusCode()).isEqualTo(303);
        assertThat(here.open(Browser.location(changed)).body()).contains("Đã đổi mật khẩu");
        assertThat(here.open("/account?done=nope").statusCode()).isEqualTo(400);
        assertThat(here.open("/account").statusCode()).isEqualTo(200);
        assertThat(browser().logIn("an", PASSWORD)).isFalse();
        assertThat(browser().logIn("an", better)).isTrue();
    }

    @Test
    void aProxyIsBelievedWhenItIsNamedAndNobodyElse() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser.elsewhere(server.port()).logIn("an", PASSWORD);
        server.close();
        server = TestServer.of(home, "127.0.0.1");

        Browser.elsewhere(server.port()).logIn("an", PASSWORD);

        assertThat(home.accounts().logIns().latest(2))
                .extracting(LogIns.Attempt::address)
                .containsExactly("192.0.2.7", "127.0.0.1");
    }

    @Test
    void theCookieIsOnlyForTlsWhereTheProxySaysThatItSpeaksIt() throws Exception {
        server.close();
        server = TestServer.of(home, "127.0.0.1");

        HttpResponse<Void> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/login"))
                                .header("X-Forwarded-For", "192.0.2.7")
                                .header("X-Forwarded-Proto", "https")
                                .build(),
                        BodyHandlers.discarding());

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure", "HttpOnly"));
    }

    @Test
    void theLanguageOfTheLogInStays() {
        server.add("an", Role.VIEWER, PASSWORD);
        Browser browser = browser();
        browser.open("/login?lang=en");

        assertThat(Browser.location(
                        browser.send("/login", Map.of("name", "an", "password", PASSWORD, "to", "/", "lang", "en"))))
                .isEqualTo("/?lang=en");
    }

    @Test
    void aRefusedFormAboutUsersKeepsWhatWasTyped() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        browser.open("/users");

        HttpResponse<String> bad =
                browser.send("/users", Map.of("name", "B?", "role", "operator", "reason", "runs the nights"));
        HttpResponse<String> blank = browser.send("/users", Map.of("name", "binh", "role", "admin", "reason", " "));
        HttpResponse<String> ofOne = browser.send("/users/an/role", Map.of("role", "viewer", "reason", "takes leave"));

        assertThat(bad.statusCode()).isEqualTo(400);
        assertThat(bad.body())
                .contains("value=\"B?\"", "value=\"operator\" selected=\"selected\"", "value=\"runs the nights\"");
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("Cần có lý do", "value=\"binh\"").doesNotContain("Thiếu reason");
        assertThat(ofOne.body())
                .containsOnlyOnce("value=\"takes leave\"")
                .contains("value=\"viewer\" selected=\"selected\"");
        assertThat(Browser.location(browser.open("/users/an/role?lang=en"))).isEqualTo("/users/an?lang=en");
    }

    @Test
    void whatTheServerCannotReadIsAnsweredByAPageThatSaysSo() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        browser.open("/users");

        HttpResponse<String> huge =
                browser.send("/users", Map.of("name", "b".repeat(3_000_000), "role", "viewer", "reason", "why"));
        HttpResponse<String> longReason =
                browser.send("/users", Map.of("name", "binh", "role", "viewer", "reason", "x".repeat(2_001)));

        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body())
                .contains("Yêu cầu quá lớn: mỗi phần viết nhiều nhất 10000 ký tự, tệp đính kèm nhiều nhất 5 MB")
                .doesNotContain("Không có trang", "thử lại sau", "Content Too Large");
        assertThat(longReason.statusCode()).isEqualTo(400);
        assertThat(longReason.body())
                .contains("Phần lý do có 2001 ký tự, nhiều nhất được 2000", "x".repeat(2_001) + "\"");
        assertThat(home.accounts().users().named("binh")).isEmpty();
    }

    @Test
    void aRefusedFormIsAnsweredInTheLanguageOfItsPage() {
        server.add("an", Role.ADMIN, PASSWORD);
        Browser browser = loggedIn("an");
        browser.open("/users?lang=en");

        HttpResponse<String> huge =
                browser.send("/users", Map.of("name", "b".repeat(3_000_000), "role", "viewer", "lang", "en"));
        HttpResponse<String> twice = browser.send("/users?lang=en", Map.of("name", "binh", "lang", "en"));
        browser.open("/users");
        HttpResponse<String> byItsField =
                browser.send("/users", Map.of("name", "binh", "role", "king", "reason", "why", "lang", "en"));

        assertThat(huge.statusCode()).isEqualTo(413);
        assertThat(huge.body()).contains("lang=\"en\"", "The request is too large");
        assertThat(twice.body()).contains("<html lang=\"en\"");
        assertThat(byItsField.statusCode()).isEqualTo(400);
        assertThat(byItsField.body()).contains("<html lang=\"en\"", "“Role” takes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS"})
    void aMethodThatNoPageTakesIsRefusedWithThoseThatItTakes(String method) throws Exception {
        HttpResponse<String> both = send(method, "/users");
        HttpResponse<String> reading = send(method, "/methodology");

        assertThat(both.statusCode()).isEqualTo(405);
        assertThat(both.headers().firstValue("Allow")).hasValue("GET, HEAD, POST");
        assertThat(both.body())
                .contains("Trang này không nhận phương thức " + method)
                .doesNotContain("Method Not Allowed", "thử lại sau");
        assertThat(reading.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(send(method, "/nothing").statusCode()).isEqualTo(404);
        assertThat(send(method, "/nothing?q=%FF").statusCode()).isEqualTo(404);
    }

    @Test
    void aTraceIsRefusedInTheWordsOfPages() throws Exception {
        HttpResponse<String> trace = send("TRACE", "/users");

        assertThat(trace.statusCode()).isEqualTo(405);
        assertThat(trace.headers().allValues("Allow")).hasSize(1);
        assertThat(trace.body())
                .contains("Trang này không nhận loại yêu cầu vừa gửi")
                .doesNotContain("Method Not Allowed", "thử lại sau");
    }

    private HttpResponse<String> send(String method, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .method(method, HttpRequest.BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }

    @ParameterizedTest
    @EnumSource
    void eachRoleSeesTheLinksItMayFollowAndNoOther(Role role) {
        server.add("an", role, PASSWORD);
        Browser browser = loggedIn("an");

        String board = browser.open("/account?lang=en").body();

        assertThat(board.contains("href=\"/users")).isEqualTo(role == Role.ADMIN);
        assertThat(board).contains("Log out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/welcome", "/account", "/users", "/users/an"})
    void pagesAboutUsersAreNotKeptByOthers(String path) {
        server.add("an", Role.ADMIN, PASSWORD);

        HttpResponse<String> page = loggedIn("an").open(path);

        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("form-action 'self'"));
    }

    private Map<String, String> chosen(String name, String password, String again) {
        String key = server.first().link().substring(server.first().link().indexOf('=') + 1);
        return Map.of("key", key, "name", name, "password", password, "again", again, "lang", "en");
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
