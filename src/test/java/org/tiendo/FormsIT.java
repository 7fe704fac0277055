package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiendo.access.Role;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;

/** The forms of pages as they stand there, with all of their fields. */
class FormsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final String PASSWORD = "rừng thông Măng Đen";
    private static final String FIGURE = "date=2023-12-31&revision=2&indicator=export_value&area=62";

    /** The filters answer these before any page reads a field. */
    private static final Set<String> OF_FILTERS = Set.of("/login", "/logout");

    private StoreHome home;
    private TestServer server;
    private Browser browser;

    @BeforeEach
    void start() {
        home = new StoreHome(ReportStore.ownNights("h2"), CATALOG, NOW);
        server = TestServer.withoutUsers(home);
        server.add("an", Role.ADMIN, PASSWORD);
        browser = Browser.here(server.port());
        assertThat(browser.logIn("an", PASSWORD)).isTrue();
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void everyFieldOfAFormIsTakenByTheAddressThatTheFormIsSentTo() {
        Set<String> sent = new TreeSet<>();
        for (String page : pages()) {
            for (ParsedPage.Form form : forms(page)) {
                HttpResponse<String> answer = send(page, form);
                assertThat(answer.body())
                        .as(page + " " + form)
                        .doesNotContain("There is no choice", "không có lựa chọn");
                assertThat(answer.statusCode()).as(page + " " + form).isNotIn(404, 405, 413, 500);
                sent.add(form.method() + " " + form.action().replaceAll("[?].*", ""));
            }
        }
        assertThat(sent)
                .contains(
                        "get /",
                        "get /runs",
                        "post /account",
                        "post /users",
                        "post /users/an/role",
                        "post /users/an/invite",
                        "post /users/an/end",
                        "post /inquiries/notes",
                        "post /schedule/pause/job/published",
                        "post /incidents/1/snooze",
                        "post /editions/verify");
    }

    /** The forms of a page; log-in and log-out are no page's own. */
    private Set<ParsedPage.Form> forms(String page) {
        HttpResponse<String> answer = browser.open(page);
        Set<ParsedPage.Form> forms =
                new LinkedHashSet<>(ParsedPage.of(answer.body()).forms());
        forms.removeIf(form -> OF_FILTERS.contains(form.action()));
        assertThat(answer.statusCode()).as(page).isEqualTo(200);
        return forms;
    }

    private HttpResponse<String> send(String page, ParsedPage.Form form) {
        if (form.method().equals("post")) {
            return browser.sendWithoutProof(form.action(), form.fields());
        }
        String query = form.fields().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String path = form.action().isEmpty() ? page.replaceAll("[?].*", "") : form.action();
        return browser.open(path + "?" + query);
    }

    private List<String> pages() {
        return List.of(
                "/?lang=en",
                "/compare?indicator=export_value&lang=en",
                "/runs?lang=en",
                "/schedule/pause/job/published?lang=en",
                "/schedule/resume/job/published?lang=en",
                "/incidents/1/acknowledge?lang=en",
                "/incidents/1/snooze?lang=en",
                "/editions/verify?lang=en",
                "/backfill?from=2023-12-01&to=2023-12-02&lang=en",
                "/backfill/stop?lang=en",
                "/audit?lang=en",
                "/inquiries?lang=en",
                "/inquiries/new?" + FIGURE + "&lang=en",
                "/users?lang=en",
                "/users/an?lang=en",
                "/account?lang=en");
    }
}
