package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.access.Role;
import org.tiendo.catalog.Catalog;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;
import org.xml.sax.InputSource;

/** The pages on explanation requests, as people with different roles use them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InquiryPagesIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final String PASSWORD = "a password only for these tests";
    private static final String FIGURE = "date=2023-12-31&revision=2&indicator=export_value&area=62";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]*)\"");

    private TestServer server;
    private int questions;
    private HttpClient leader;
    private HttpClient viewer;
    private final HttpClient nobody = HttpClient.newHttpClient();

    @BeforeAll
    void start() throws Exception {
        ReportStore store = ReportStore.ownNights("h2");
        var home = new StoreHome(store, CATALOG, NOW);
        server = TestServer.of(home);
        server.add("leader", Role.ADMIN, PASSWORD);
        server.add("viewer", Role.VIEWER, PASSWORD);
        leader = loggedIn("leader");
        viewer = loggedIn("viewer");
    }

    @AfterAll
    void end() {
        server.close();
    }

    private HttpClient loggedIn(String name) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        HttpResponse<String> answer = post(client, "/login", "/login", Map.of("name", name, "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
        return client;
    }

    @Test
    void aLeaderAsksTheOwnerAnswersAndTheAnswerIsReturnedAndAccepted() throws Exception {
        String one = ask("Why so few exports?");
        assertThat(text(leader, one + "?lang=en"))
                .contains("waits for an answer", "Why so few exports?", "leader", "No mail went out");

        HttpResponse<String> answered = answer(one, "big orders fell", "a new market", "letter (1).txt", "the letter");
        assertThat(answered.statusCode()).isEqualTo(303);
        String page = get(leader, one + "?lang=en").body();
        assertThat(page).contains("big orders fell", "a new market", "letter (1).txt");
        Matcher link =
                Pattern.compile("href=\"(/inquiries/[0-9]+/files/[0-9]+)\"").matcher(page);
        assertThat(link.find()).isTrue();
        String file = Objects.requireNonNull(link.group(1));
        HttpResponse<String> download = get(leader, file);
        assertThat(download.body()).isEqualTo("the letter");
        assertThat(download.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=");
        assertThat(download.headers().firstValue("Content-Type")).hasValue("application/octet-stream");
        assertThat(download.headers().allValues("X-Content-Type-Options")).contains("nosniff");
        assertThat(get(leader, "/inquiries/1/files/" + file.replaceAll(".*/", ""))
                        .statusCode())
                .as("the file of another request")
                .isEqualTo(404);

        post(leader, one, one + "/return", Map.of("reason", "which goods?", "due", "2024-07-20", "lang", "en"));
        assertThat(text(leader, one + "?lang=en")).contains("returned", "which goods?", "2024-07-20");
        answer(one, "coffee", "contracts", "", "");
        assertThat(post(leader, one, one + "/accept", Map.of("remark", "", "lang", "en"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(text(leader, one + "?lang=en")).contains("accepted", "big orders fell", "coffee");

        HttpResponse<String> again = answer(one, "too late", "x", "", "");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("is closed. Ask anew");
        assertThat(post(leader, one, one + "/accept", Map.of("remark", "", "lang", "vi"))
                        .body())
                .contains("đã khép lại");
        assertThat(text(leader, "/report?date=2023-12-31&lang=en")).contains("coffee");
    }

    @Test
    void whatIsRefusedLeavesWhatWasTyped() throws Exception {
        String one = ask("Why?");
        String big = "x".repeat(AttachedFile.MOST_BYTES + 1);

        HttpResponse<String> refused = answer(one, "my cause", "my measure", "../big.bin", big);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("The file big.bin is too large", "my cause", "my measure");
        assertThat(text(leader, one + "?lang=en")).contains("waits for an answer");
        HttpResponse<String> past = post(
                leader,
                "/inquiries/new?" + FIGURE,
                "/inquiries/new",
                Map.of(
                        "date",
                        "2023-12-31",
                        "revision",
                        "2",
                        "indicator",
                        "export_value",
                        "area",
                        "62",
                        "due",
                        "2024-07-01",
                        "question",
                        "my question",
                        "lang",
                        "vi"));
        assertThat(past.statusCode()).isEqualTo(400);
        assertThat(past.body()).contains("Hạn trả lời 01/07/2024 đã qua", "my question", "Không thực hiện được");
    }

    @Test
    void aQuestionThatIsTooLongOrOfNoDayIsStillInItsForm() throws Exception {
        String tooLong = "q".repeat(10_001);

        HttpResponse<String> longer = askOf("2024-07-09", tooLong, "vi");
        HttpResponse<String> ofNoDay = askOf("tomorrow", "my question", "vi");

        assertThat(longer.statusCode()).isEqualTo(400);
        assertThat(longer.body())
                .contains(">" + tooLong + "</textarea>", "value=\"2024-07-09\"", "Phần câu hỏi có 10001 ký tự");
        assertThat(ofNoDay.statusCode()).isEqualTo(400);
        assertThat(ofNoDay.body())
                .contains(">my question</textarea>", "Hạn trả lời phải là một ngày", "không phải “tomorrow”");
        assertThat(askOf("tomorrow", "my question", "en").body())
                .contains("The due date is a day until 2999-12-31, such as 2023-12-31");
    }

    @Test
    void aNoteThatIsTooLongIsStillInItsForm() throws Exception {
        String tooLong = "n".repeat(10_001);
        Map<String, String> fields = new HashMap<>(Map.of("date", "2023-12-31", "revision", "2", "lang", "vi"));
        fields.putAll(Map.of("indicator", "export_value", "area", "62", "note", tooLong));

        HttpResponse<String> noted = post(leader, "/inquiries/new?" + FIGURE, "/inquiries/notes", fields);

        assertThat(noted.statusCode()).isEqualTo(400);
        assertThat(noted.body()).contains(">" + tooLong + "</textarea>", "Phần ghi chú có 10001 ký tự");
    }

    @Test
    void everyFormOnARequestKeepsWhatWasTyped() throws Exception {
        String one = ask("Why?");
        String tooLong = "c".repeat(10_001);

        HttpResponse<String> answered = answer(one, tooLong, "my measure", "letter.txt", "the letter");
        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(answered.body())
                .contains(">" + tooLong + "</textarea>", ">my measure</textarea>", "The attached file was not kept");
        assertThat(answer(one, "", "my measure", "", "").body())
                .contains(">my measure</textarea>")
                .doesNotContain("The attached file was not kept");
        assertThat(answer(one, "my cause", "my measure", "", "").statusCode()).isEqualTo(303);

        HttpResponse<String> returned =
                post(leader, one, one + "/return", Map.of("reason", "which?", "due", "2024-07-01", "lang", "vi"));
        assertThat(returned.statusCode()).isEqualTo(400);
        assertThat(returned.body())
                .contains(">which?</textarea>", "value=\"2024-07-01\"", "Hạn trả lời 01/07/2024 đã qua")
                .doesNotContain("value=\"which?\"");
        assertThat(post(leader, one, one + "/return", Map.of("reason", "which?", "due", "soon", "lang", "vi"))
                        .body())
                .contains(">which?</textarea>", "Hạn trả lời phải là một ngày");
        HttpResponse<String> accepted = post(leader, one, one + "/accept", Map.of("remark", tooLong, "lang", "vi"));
        assertThat(accepted.statusCode()).isEqualTo(400);
        assertThat(accepted.body()).contains("value=\"" + tooLong + "\"", "Phần ý kiến có 10001 ký tự");
        HttpResponse<String> withdrawn = post(leader, one, one + "/withdraw", Map.of("reason", tooLong, "lang", "vi"));
        assertThat(withdrawn.statusCode()).isEqualTo(400);
        assertThat(withdrawn.body())
                .contains("value=\"" + tooLong + "\"", "open=\"open\"")
                .doesNotContain(tooLong + "</textarea>");
    }

    @Test
    void whatWasTypedForAFormThatIsGoneIsShown() throws Exception {
        String one = ask("Why?");
        post(leader, one, one + "/withdraw", Map.of("reason", "by mistake", "lang", "en"));

        HttpResponse<String> answered = answer(one, "my long cause", "my measure", "", "");

        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(words(answered.body())).contains("What you wrote", "cause", "my long cause", "my measure");
        assertThat(text(leader, one + "?lang=en")).doesNotContain("What you wrote");
    }

    @Test
    void aFileIsAdvisedWhereOneCanBeAttached() throws Exception {
        String one = ask("Why?");
        String tooLong = "c".repeat(10_001);

        assertThat(answer(one, "my cause", tooLong, "", "").body()).contains("Attach what is longer");
        assertThat(post(leader, one, one + "/withdraw", Map.of("reason", tooLong, "lang", "en"))
                        .body())
                .contains("The reason has 10001 characters")
                .doesNotContain("Attach what is longer");
    }

    @Test
    void anAnswerThatCanHaveNoFileIsRefused() throws Exception {
        String one = ask("Why?");

        HttpResponse<String> answered =
                post(leader, one, one + "/answer", Map.of("cause", "c", "measure", "m", "lang", "en"));

        assertThat(answered.statusCode()).isEqualTo(400);
        assertThat(answered.body()).contains("This takes a form that may have a file");
    }

    @Test
    void aRequestThatIsFarTooLargeIsRefusedWithTheMostThatIsAllowed() throws Exception {
        String one = ask("Why?");

        HttpResponse<String> refused = answer(one, "my cause", "my measure", "big.bin", "x".repeat(51 * 1024 * 1024));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.body())
                .contains("tệp đính kèm nhiều nhất 5 MB")
                .doesNotContain("Content Too Large", "thử lại sau");
        assertThat(text(leader, one + "?lang=en")).contains("waits for an answer");
    }

    @Test
    void theAddressOfAFormLeadsToTheRequest() throws Exception {
        String one = ask("Why?");

        for (String deed : List.of("answer", "accept", "return", "withdraw")) {
            HttpResponse<String> loaded = get(leader, one + "/" + deed + "?lang=en");
            assertThat(loaded.headers().firstValue("Location").orElse("")).endsWith(one + "?lang=en");
        }
    }

    private HttpResponse<String> askOf(String due, String question, String language) throws Exception {
        Map<String, String> fields = new HashMap<>(Map.of("date", "2023-12-31", "revision", "2", "lang", language));
        fields.putAll(Map.of("indicator", "export_value", "area", "62", "due", due, "question", question));
        return post(leader, "/inquiries/new?" + FIGURE, "/inquiries/new", fields);
    }

    @Test
    void aViewerSeesThatSomebodyWasAskedAndNotWhatWasSaid() throws Exception {
        String one = ask("A question for few?");
        answer(one, "a secret cause", "a secret measure", "", "");

        // A program on this machine sees operations too; one from elsewhere does not.
        String page = elsewhere(viewer, one + "?lang=en");
        assertThat(page)
                .contains("answered", "Department of Industry and Trade", "are shown to those who may explain")
                .doesNotContain("A question for few?", "a secret cause", "a secret measure", "by leader");
        assertThat(elsewhere(viewer, "/inquiries?lang=en"))
                .contains("Export value")
                .doesNotContain("A question for few?");
        assertThat(elsewhere(viewer, "/report?date=2023-12-31&lang=en")).doesNotContain("a secret cause");
        assertThat(elsewhere(viewer, "/inquiries/1?lang=en"))
                .as("accepted, as in the report")
                .contains("two plants started late");
    }

    @Test
    void whoMayNotExplainIsRefused() throws Exception {
        String one = ask("Why?");
        for (String deed : new String[] {"/answer", "/accept", "/return", "/withdraw"}) {
            assertThat(post(viewer, "/account", one + deed, Map.of("lang", "en"))
                            .statusCode())
                    .as(deed)
                    .isEqualTo(403);
            assertThat(post(nobody, "/login", one + deed, Map.of("lang", "en")).statusCode())
                    .as(deed)
                    .isEqualTo(303);
        }
        assertThat(get(viewer, "/inquiries/new?" + FIGURE).statusCode()).isEqualTo(403);
        assertThat(get(nobody, "/inquiries/new?" + FIGURE).statusCode()).isEqualTo(401);
        assertThat(text(viewer, one + "?lang=en")).doesNotContain("Send the answer");
        assertThat(text(leader, one + "?lang=en")).contains("waits for an answer", "Send the answer");
        HttpResponse<String> forged = leader.send(
                form(one + "/withdraw", BodyPublishers.ofString("reason=x&lang=en")), BodyHandlers.ofString());
        assertThat(forged.statusCode()).as("without the proof of a page").isEqualTo(403);
        assertThat(text(leader, one + "?lang=en")).contains("waits for an answer");
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void thePagesAreWellFormedInBothLanguages(Language language) throws Exception {
        String one = ask("Is 1 < 2 & \"so on\"?");
        for (String path : new String[] {
            "/inquiries?lang=" + language,
            "/inquiries?state=asked&owner=industry_trade&overdue=yes&lang=" + language,
            one + "?lang=" + language,
            "/inquiries/1?lang=" + language,
            "/inquiries/new?" + FIGURE + "&lang=" + language,
            "/inquiries/new?date=2023-12-31&indicator=tourist_arrivals&area=62&lang=" + language
        }) {
            HttpResponse<String> page = get(leader, path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(
                            page.body().replaceFirst("<!DOCTYPE html>", "").replace("&nbsp;", " "))));
            assertThat(document.getDocumentElement().getAttribute("lang")).isEqualTo(language.toString());
            assertThat(page.body()).as(path).doesNotContain("style=", "<script", "??");
        }
    }

    @Test
    void theListIsFilteredAndAMisspeltFilterIsRefused() throws Exception {
        String one = ask("Why?");
        post(leader, one, one + "/withdraw", Map.of("reason", "by mistake", "lang", "en"));

        assertThat(text(leader, "/inquiries?state=withdrawn&lang=en")).contains("withdrawn", "Export value");
        assertThat(text(leader, "/inquiries?state=accepted&owner=planning&lang=en"))
                .contains("GRDP growth")
                .doesNotContain("Export value");
        assertThat(text(leader, "/inquiries?owner=tourism&lang=en")).contains("There is no such request.");
        HttpResponse<String> unknown = get(leader, "/inquiries?owner=nope&lang=en");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("There is no owner nope.");
        for (String wrong : new String[] {"?state=open", "?overdue=maybe", "?before=x", "?stat=asked"}) {
            assertThat(get(leader, "/inquiries" + wrong).statusCode()).as(wrong).isEqualTo(400);
        }
        assertThat(get(leader, "/inquiries/999999").statusCode()).isEqualTo(404);
        assertThat(get(leader, "/inquiries/x").statusCode()).isEqualTo(404);
        assertThat(get(leader, "/inquiries/new?date=2023-12-31&indicator=none&area=62")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void aNoteLeadsBackToItsFigure() throws Exception {
        HttpResponse<String> noted = post(
                leader,
                "/inquiries/new?" + FIGURE,
                "/inquiries/notes",
                Map.of(
                        "date",
                        "2023-12-31",
                        "revision",
                        "2",
                        "indicator",
                        "export_value",
                        "area",
                        "62",
                        "note",
                        "counted by hand",
                        "lang",
                        "en"));

        assertThat(noted.statusCode()).isEqualTo(303);
        assertThat(noted.headers().firstValue("Location").orElse("")).contains("/indicators/export_value?area=62");
    }

    /** The address of a new request about exports; a question that is asked again would be the same request. */
    private String ask(String question) throws Exception {
        HttpResponse<String> asked = post(
                leader,
                "/inquiries/new?" + FIGURE,
                "/inquiries/new",
                Map.of(
                        "date",
                        "2023-12-31",
                        "revision",
                        "2",
                        "indicator",
                        "export_value",
                        "area",
                        "62",
                        "due",
                        "2024-07-10",
                        "question",
                        question + " (" + ++questions + ")",
                        "lang",
                        "en"));
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(303);
        return asked.headers().firstValue("Location").orElseThrow().replaceAll("[?].*|http://[^/]*", "");
    }

    private HttpResponse<String> answer(String one, String cause, String measure, String file, String content)
            throws Exception {
        String boundary = "----boundary";
        var parts = new StringBuilder();
        Map.of("_csrf", token(leader, one), "lang", "en", "cause", cause, "measure", measure)
                .forEach((name, value) -> parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                        + name + "\"\r\n\r\n" + value + "\r\n"));
        parts.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                + "\"\r\nContent-Type: text/html\r\n\r\n" + content + "\r\n--" + boundary + "--\r\n");
        HttpRequest request = HttpRequest.newBuilder(at(one + "/answer"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(parts.toString()))
                .build();
        return leader.send(request, BodyHandlers.ofString());
    }

    /** @param page a page with a form, whose proof is sent */
    private HttpResponse<String> post(HttpClient client, String page, String path, Map<String, String> fields)
            throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String proof = URLEncoder.encode(token(client, page), StandardCharsets.UTF_8);
        return client.send(form(path, BodyPublishers.ofString(body + "&_csrf=" + proof)), BodyHandlers.ofString());
    }

    private HttpRequest form(String path, BodyPublisher body) {
        return HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body)
                .build();
    }

    private String token(HttpClient client, String page) throws Exception {
        Matcher token = TOKEN.matcher(get(client, page).body());
        return token.find() ? Objects.requireNonNull(token.group(1)) : "";
    }

    private HttpResponse<String> get(HttpClient client, String path) throws Exception {
        return client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
    }

    private static String words(String html) {
        return html.replaceAll("<[^>]*>", "").replace("&#39;", "'").replaceAll("\\s+", " ");
    }

    private String text(HttpClient client, String path) throws Exception {
        HttpResponse<String> page = get(client, path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return words(page.body());
    }

    /** The page as a proxy passes it on to somebody on another machine. */
    private String elsewhere(HttpClient client, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(at(path))
                .header("X-Forwarded-For", "192.0.2.1")
                .build();
        HttpResponse<String> page = client.send(request, BodyHandlers.ofString());
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return words(page.body());
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }
}
