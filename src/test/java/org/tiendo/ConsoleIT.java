package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.web.StoreHome;
import org.w3c.dom.Element;

/** The pages for operations as a browser gets them, over a store with three nights. */
class ConsoleIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final String NIGHT = "/tonight?date=2023-12-31";

    private final HttpClient client = HttpClient.newHttpClient();

    private TestServer server;

    @BeforeEach
    void start() {
        ReportStore store = ReportStore.withNights("h2");
        var home = new StoreHome(store, CATALOG, NOW);
        server = TestServer.of(home);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void everyLinkLeadsToAWellFormedPageInTheReadersLanguage(Language language) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(NIGHT + "&lang=" + language, "/runs?lang=" + language));
        while (!open.isEmpty() && seen.size() < 60) {
            String path = open.pop();
            if (isOfTheConsole(path) && path.contains("lang=" + language) && seen.add(path)) {
                ParsedPage page = document(path);
                assertThat(page.language()).as(path).isEqualTo(language.toString());
                assertThat(page.elements("style")).as(path).isEmpty();
                assertThat(page.elements("*")).as(path).noneMatch(element -> element.hasAttribute("style"));
                assertThat(page.elements("script"))
                        .as(path)
                        .allMatch(script -> script.getAttribute("src").startsWith("/assets/htmx.js?v="));
                open.addAll(page.links());
            }
        }
        assertThat(seen).hasSizeGreaterThan(20);
    }

    @Test
    void theScriptIsServedAndTheLinksToItAreKept() {
        Element script = document(NIGHT).elements("script").get(0);

        HttpResponse<String> answer = get(script.getAttribute("src"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(get(NIGHT).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void theNightShowsWhatHasRunAndThatNobodyServes() {
        String page = text(NIGHT + "&lang=en");

        assertThat(page)
                .contains(
                        "Night of 2023-12-31", "No node serves: nothing starts by itself", "as of 2024-07-02 07:00:00")
                .contains("times of Asia/Ho_Chi_Minh", "nothing to do for this night: its runs were started by hand");
        assertThat(document(NIGHT + "&lang=en").elements("a"))
                .anyMatch(link -> link.getAttribute("href").startsWith("/runs/")
                        && ParsedPage.squeezed(link).contains("completed"));
    }

    @Test
    void theRunsAreFilteredSearchedAndTurnedPageByPage() {
        List<String> runs = document("/runs?lang=en").rows();

        assertThat(runs).hasSizeGreaterThan(5).allMatch(row -> row.matches("\\d+ .*"));
        assertThat(runs.get(0)).contains("edition", "2023-12-31", "completed");
        assertThat(document("/runs?job=published&lang=en").rows())
                .isNotEmpty()
                .allMatch(row -> row.contains("pull published"));
        assertThat(document("/runs?status=failed&lang=en").rows()).isNotEmpty().allMatch(row -> row.contains("failed"));
        assertThat(document("/runs?q=no+such+words&lang=en").rows()).isEmpty();
        assertThat(document("/runs?older=" + number(runs.get(1)) + "&lang=en").rows())
                .isEqualTo(runs.subList(2, runs.size()));
        assertThat(document("/runs?newer=" + number(runs.get(2)) + "&lang=en").rows())
                .isEqualTo(runs.subList(0, 2));
        assertThat(get("/runs?status=fine").statusCode()).isEqualTo(400);
        assertThat(get("/runs?older=x").statusCode()).isEqualTo(400);
        assertThat(get("/runs?job=none").statusCode()).isEqualTo(404);
    }

    @Test
    void aRunSaysWhatItDidInStepsThatAddUp() {
        String pull = number(
                document("/runs?job=published&status=completed&lang=en").rows().get(0));

        String page = text("/runs/" + pull + "?lang=en");

        assertThat(page)
                .contains("Run " + pull, "Asked by tests", "Reason It completed.")
                .contains("contract", "read", "report", "adds up", "This run wrote no line.");
        assertThat(text("/runs/" + pull))
                .contains("Lý do Đã hoàn thành.", "kiểm tra nguồn hoàn thành", "đọc số liệu hoàn thành")
                .doesNotContain("It completed");
        for (String path : List.of("/runs/999999", "/runs/x", "/runs/999999/live", "/runs/999999/row")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void theReasonOfAFailedRunStandsAboveItsFoldedTrace() {
        String failed = number(document("/runs?status=failed&lang=en").rows().get(0));
        ParsedPage page = document("/runs/" + failed + "?lang=en");

        Element trace = page.elements("details").get(0);
        assertThat(trace.hasAttribute("open")).isFalse();
        assertThat(ParsedPage.squeezed(trace)).contains("Where in the program", "Exception");
        assertThat(ParsedPage.squeezed(page.elements("dd").get(0))).isNotEmpty().doesNotContain("Exception");
    }

    @Test
    void theRowOfARunThatHasEndedIsNotAskedForAgain() {
        String run = number(document("/runs?lang=en").rows().get(0));

        assertThat(get("/runs/" + run + "/row").body()).contains("<tr").doesNotContain("hx-get");
        HttpResponse<String> live = get("/runs/" + run + "/live");
        assertThat(live.statusCode()).isEqualTo(204);
        assertThat(live.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    @Test
    void theSealedEditionsLeadToTheirBoards() {
        ParsedPage page = document("/editions?lang=en");
        List<String> editions = page.rows();

        assertThat(editions)
                .hasSizeGreaterThan(2)
                .allMatch(row -> row.matches("\\d{4}-\\d{2}-\\d{2} \\d+ .* [0-9a-f]{12} \\d+ \\d+"));
        assertThat(page.links()).contains("/?date=2023-12-31&revision=1&lang=en");
        assertThat(document("/editions?older=3&lang=en").rows())
                .isEqualTo(editions.subList(editions.size() - 2, editions.size()));
        assertThat(text("/editions?lang=vi")).contains("Chưa ai kiểm tra chuỗi niêm phong");
        assertThat(get("/editions?older=x").statusCode()).isEqualTo(400);
    }

    @Test
    void everyJobOfTheHomeSaysHowFarItsFiguresGo() {
        List<String> sources = document("/sources?lang=en").rows();

        assertThat(sources).hasSize(CATALOG.jobs().size());
        assertThat(sources)
                .anyMatch(row -> row.matches(".* published \\d{4}-\\d{2}-\\d{2} .* \\d{4}-\\d{2}-\\d{2} 0 .*unknown"));
        assertThat(text("/sources?lang=en"))
                .contains("business dates since 2024-06-02", "Figures to the end of (series furthest behind)");
        assertThat(text("/sources?lang=vi")).contains("Số liệu đến hết ngày (chuỗi chậm nhất)");
    }

    @Test
    void whoeverIsNotOnThisMachineIsRefused() {
        for (String path : List.of(
                "/tonight",
                "/runs",
                "/runs/1",
                "/runs/1/live",
                "/runs/1/row",
                "/schedule",
                "/incidents",
                "/editions",
                "/nodes",
                "/sources",
                "/audit")) {
            HttpRequest request = HttpRequest.newBuilder(uri(path))
                    .header("X-Forwarded-For", "192.0.2.7")
                    .build();
            HttpResponse<String> answer = send(request);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).as(path).doesNotContain("published");
        }
    }

    private static boolean isOfTheConsole(String path) {
        return path.startsWith("/tonight")
                || path.startsWith("/runs")
                || path.startsWith("/editions")
                || path.startsWith("/nodes")
                || path.startsWith("/sources");
    }

    private static String number(String row) {
        return row.substring(0, row.indexOf(' '));
    }

    private ParsedPage document(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return ParsedPage.of(page.body());
    }

    private String text(String path) {
        return document(path).text();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
