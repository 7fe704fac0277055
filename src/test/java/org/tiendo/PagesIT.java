package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
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
import java.util.Objects;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Owner;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Restatement;
import org.tiendo.report.Board;
import org.tiendo.report.BoardLine;
import org.tiendo.report.BoardPlan;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;
import org.tiendo.servers.CountedDataSource;
import org.tiendo.web.StoreHome;

/** The pages as a browser gets them, over a store with three nights: year's end in two revisions. */
class PagesIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final int MOST_BYTES = 150_000;

    private final HttpClient client = HttpClient.newHttpClient();

    private CountedDataSource statements;
    private StoreHome home;
    private TestServer server;

    @BeforeEach
    void start() {
        serve(ReportStore.withNights("h2"));
    }

    private void serve(ReportStore real) {
        statements = new CountedDataSource(real.store().dataSource());
        JdbcClient jdbc = JdbcClient.create(statements);
        var store = new ReportStore(real.address(), real.store(), jdbc, Ledger.over(jdbc));
        home = new StoreHome(store, CATALOG, NOW);
        server = TestServer.of(home);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void theBoardShowsWhatTheEditionSaysInTheReadersLanguage(Language language) {
        Edition edition = home.editions().latest().orElseThrow();
        List<BoardRow> rows = Board.ofMainRows(
                        edition, home.editions(), BoardPlan.of(edition, home.editions(), CATALOG), CATALOG)
                .rows(Board.Extent.MAIN);

        List<String> shown = document("/?lang=" + language).rows();

        assertThat(shown).hasSameSizeAs(rows);
        for (int place = 0; place < rows.size(); place++) {
            BoardLine line = BoardLine.of(rows.get(place), language);
            assertThat(shown.get(place))
                    .contains(
                            line.indicator(),
                            line.target(),
                            line.actual(),
                            line.gap(),
                            line.progress(),
                            line.asOf(),
                            line.verdict(),
                            line.reason().replaceAll("\\s+", " "));
        }
    }

    @Test
    void theReaderChoosesDateAreaVerdictTextAndOrder() {
        assertThat(text("/?date=2023-06-30")).contains("Ngày số liệu 30/06/2023");
        assertThat(text("/?date=2023-12-31&revision=1&lang=en")).contains("revision 1");
        assertThat(text("/?date=2023-12-31&as_known=2024-02-28&lang=en")).contains("revision 1");
        assertThat(document("/?status=exceeded&lang=en").rows()).isNotEmpty().allMatch(row -> row.contains("exceeded"));
        assertThat(document("/?q=grdp&lang=en").rows()).hasSize(2).allMatch(row -> row.contains("GRDP"));
        assertThat(document("/?area=613&lang=en").rows()).isNotEmpty();
        assertThat(text("/?q=nothing+like+this&lang=en")).contains("No row matches what you chose.");
        List<String> byUrgency = verdicts(document("/?order=lags&lang=en"));
        assertThat(byUrgency.indexOf("exceeded")).isGreaterThan(byUrgency.lastIndexOf("not reached"));
    }

    @Test
    void thePlansItemsAreCountedByTheirVerdicts() {
        Edition edition = home.editions().latest().orElseThrow();
        long notReached = home.editions().items(edition).stream()
                .filter(item -> item.status() == Status.NOT_REACHED)
                .count();

        assertThat(text("/?lang=en")).contains("15 items:", " · not reached " + notReached);
        assertThat(text("/?area=613&lang=en")).doesNotContain("items:");
    }

    @Test
    void aRowSaysWhatTheDateBeforeSaid() {
        assertThat(text("/?lang=en")).contains("2023-06-30: ");
        assertThat(text("/?date=2023-06-30&lang=en"))
                .doesNotContain("Earlier date")
                .contains("Later date");
    }

    @Test
    void anIndicatorHasItsNumbersItsWayAndItsAreas() {
        String page = text("/indicators/grdp_growth_rate?lang=en");

        assertThat(page).contains("GRDP growth", "≥ 10", "7.32", "2023-12-31", "2023-06-30", "not reached");
        assertThat(get("/indicators/grdp_growth_rate?area=613").statusCode()).isEqualTo(404);
        assertThat(get("/indicators/none").statusCode()).isEqualTo(404);
    }

    @Test
    void aNumberIsExplainedByItsFormulaItsFiguresAndTheRunsThatBroughtThem() {
        String page = text("/indicators/tourist_arrivals/explanation?date=2023-12-31&lang=en");

        assertThat(page)
                .contains("How it is calculated", "1,130,000 - 1,300,000", "the same as sealed, in every field")
                .contains("Figures used", "Runs that brought them", "rows read", "Earlier revisions of this date");
        assertThat(text("/indicators/tourist_arrivals/explanation")).contains("Cách tính", "1.130.000 - 1.300.000");
        assertThat(get("/indicators/none/explanation").statusCode()).isEqualTo(404);
    }

    @Test
    void everyLinkOfThePagesLeadsSomewhere() {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/?lang=en"));
        while (!open.isEmpty() && seen.size() < 120) {
            String path = open.pop();
            if (!path.startsWith("/api/") && seen.add(path)) {
                HttpResponse<String> page = get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(200);
                if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")
                        && !path.startsWith("/report")) {
                    open.addAll(ParsedPage.of(page.body()).links());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(50).anyMatch(path -> path.startsWith("/assets/tiendo.css?v="));
    }

    @Test
    void pagesAreWellFormedAndLetNothingActInThem() {
        for (String path : List.of(
                "/",
                "/?lang=en&order=lags",
                "/indicators/tourist_arrivals",
                "/indicators/tourist_arrivals/explanation",
                "/items",
                "/areas/613",
                "/compare",
                "/compare?indicator=trained_labour_rate",
                "/methodology",
                "/?date=2022-01-01",
                "/?unknown=1")) {
            HttpResponse<String> page = get(path);
            ParsedPage document = ParsedPage.of(page.body());
            assertThat(document.elements("script")).as(path).isEmpty();
            assertThat(document.elements("style")).as(path).isEmpty();
            assertThat(document.elements("*")).as(path).noneMatch(element -> element.hasAttribute("style"));
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(policy -> assertThat(policy)
                            .contains("default-src 'none'", "style-src 'self'", "frame-ancestors 'none'")
                            .doesNotContain("unsafe"));
            assertThat(document.language()).as(path).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 3",
        "/?date=2023-12-31&revision=1&order=lags, 3",
        "/?area=613, 3",
        "/items, 2",
        "/areas/613, 3",
        "/compare, 2",
        "/methodology, 1",
        "/methodology?date=2023-12-31, 0",
        "/compare?indicator=trained_labour_rate, 2",
        "/indicators/tourist_arrivals, 3",
        // The calculation is made again: five questions about what was known, and the pulls.
        "/indicators/tourist_arrivals/explanation, 10",
    })
    void aPageTakesFewStatementsAndIsLight(String path, int most) {
        get(path);
        statements.taken();

        HttpResponse<String> page = get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(statements.taken()).as(path).isLessThanOrEqualTo(most);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8).length).as(path).isLessThan(MOST_BYTES);
    }

    @Test
    void anAreaHasItsIndicatorsAndWhatItIsAPartOf() {
        assertThat(text("/areas/613?lang=en")).contains("Part of", "Kon Tum", "Trained labour share");
        assertThat(text("/areas/62?lang=en")).contains("Parts", "GRDP growth");
        assertThat(get("/areas/999").statusCode()).isEqualTo(404);
    }

    @Test
    void theItemsHaveTheirVerdictAndTheirIndicators() {
        Edition edition = home.editions().latest().orElseThrow();
        int items = home.editions().items(edition).size();

        ParsedPage page = document("/items?lang=en");

        assertThat(page.elements("h2")).hasSize(items);
        assertThat(page.text()).contains("Item 7", "Trained labour share");
    }

    @Test
    void areasAreComparedByAnIndicatorAndTwoSideBySide() {
        List<String> areas =
                document("/compare?indicator=trained_labour_rate&lang=en").rows();
        assertThat(areas).hasSize(10).allMatch(row -> row.contains("≥ 57.2"));
        assertThat(text("/compare?area=613&other=614&lang=en")).contains("Difference", "Trained labour share");
        assertThat(text("/compare?area=62&other=62&lang=en")).contains("GRDP growth");
        assertThat(get("/compare?indicator=none").statusCode()).isEqualTo(404);
        assertThat(get("/compare?other=999").statusCode()).isEqualTo(404);
    }

    @Test
    void theMethodologyIsThatOfTheFiles() {
        assertThat(text("/methodology?lang=en"))
                .contains("the latest figure of grdp_growth_rate", "Kế hoạch năm 2023, chỉ tiêu 1", "published");
        assertThat(get("/methodology?date=yesterday").statusCode()).isEqualTo(400);
        // Links of other pages carry them along.
        assertThat(get("/methodology?date=2023-12-31&revision=1&as_known=2024-01-01")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/methodology?revision=abc").statusCode()).isEqualTo(400);
        assertThat(get("/methodology?revision=0").statusCode()).isEqualTo(400);
        assertThat(get("/methodology?as_known=soon").statusCode()).isEqualTo(400);
    }

    @Test
    void theBoardIsThatOfADayOfKnowledge() {
        assertThat(text("/?date=2023-12-31&as_known=2024-02-28&revision=&q=&lang=en"))
                .contains("revision 1");
        assertThat(get("/?as_known=2024-02-28").statusCode()).isEqualTo(400);
    }

    @Test
    void aRowHasTheDepartmentThatAnswersForIt() {
        Owner owner = CATALOG.owners().of("tourist_arrivals").orElseThrow();

        assertThat(document("/?q=tourist&lang=en").rows())
                .singleElement()
                .asString()
                .contains(owner.name().in("en"));
        assertThat(document("/?owner=" + owner.code() + "&lang=en").rows())
                .isNotEmpty()
                .allMatch(row -> row.contains(owner.name().in("en")));
        assertThat(get("/?owner=none").statusCode()).isEqualTo(404);
    }

    @Test
    void anIndicatorHasItsRestatements() {
        Edition edition = home.editions().latest(ReportStore.YEAR_END).orElseThrow();
        Restatement one = home.store().ledger().restatements().of(edition).get(0);

        assertThat(text("/indicators/" + one.indicator() + "?area=" + one.area() + "&lang=en"))
                .contains("Restatements", "2023-12-31 revision 2", "revision " + one.earlierRevision());
    }

    @Test
    void whatAReaderTypesStaysText() {
        String page = get("/?q=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E").body();

        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;");
    }

    @Test
    void questionsThatMakeNoSenseAreAnsweredByAPage() {
        for (String path : List.of(
                "/?date=yesterday",
                "/?status=fine",
                "/?order=best",
                "/?lang=fr",
                "/?colour=red",
                "/?revision=1&revision=2")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(400);
            assertThat(page.body()).as(path).startsWith("<!DOCTYPE html>").doesNotContain("Exception");
        }
        for (String path : List.of("/?date=2022-01-01", "/?area=999", "/nothing", "/indicators")) {
            HttpResponse<String> page = get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(404);
            assertThat(page.body()).as(path).contains("mở bảng theo dõi", "<a href=\"/?lang=vi\">Mở bảng theo dõi</a>");
        }
        assertThat(get("/?date=2022-01-01&lang=en").body()).contains("open the board");
    }

    @Test
    void linksKeepWhatTheReaderHasChosen() {
        List<String> links = document("/?date=2023-12-31&revision=1&status=not_reached&q=a&order=lags&lang=en")
                .links();

        assertThat(links)
                .contains("/?date=2023-12-31&revision=1&status=not_reached&q=a&order=lags&lang=vi")
                .contains("/?date=2023-12-31&revision=1&q=a&order=lags&lang=en")
                .contains("/?date=2023-12-31&revision=2&status=not_reached&q=a&order=lags&lang=en")
                .contains("/api/v1/board.csv?date=2023-12-31&revision=1&status=not_reached&q=a&lang=en");
    }

    @Test
    void nothingIsCountedWhereNoRowMatches() {
        assertThat(text("/?q=nothing+of+the+kind&lang=en"))
                .contains("No row matches what you chose.")
                .doesNotContain("0 rows");
    }

    @Test
    void textIsFoundWithoutItsMarks() {
        assertThat(document("/?q=du+lich").rows()).singleElement().asString().contains("Lượt khách du lịch");
        assertThat(document("/?q=DU+L%E1%BB%8ACH").rows()).hasSize(1);
    }

    @Test
    void whoeverIsNotOnThisMachineIsRefused() {
        for (String path : List.of(
                "/",
                "/indicators/tourist_arrivals",
                "/indicators/tourist_arrivals/explanation",
                "/items",
                "/areas/613",
                "/compare",
                "/compare?indicator=trained_labour_rate",
                "/methodology",
                "/report",
                "/report.xlsx")) {
            HttpRequest request = HttpRequest.newBuilder(uri(path))
                    .header("X-Forwarded-For", "192.0.2.7")
                    .build();
            HttpResponse<String> answer = send(request);
            assertThat(answer.statusCode()).as(path).isEqualTo(401);
            assertThat(answer.body()).as(path).doesNotContain("GRDP");
        }
    }

    @Test
    void theMonthlyReportIsAPageAndAWorkbook() throws IOException {
        assertThat(get("/report?date=2023-12-31").body()).contains("Kế hoạch năm", "31/12/2023");
        HttpResponse<byte[]> file = bytes("/report.xlsx?date=2023-12-31&lang=en");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"report-2023-12-31.xlsx\"");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            assertThat(workbook.getFirstSheet().read()).isNotEmpty();
        }
    }

    @Test
    void withoutAnEditionThePageSaysHowToHaveOne() {
        end();
        serve(ReportStore.empty("h2"));

        assertThat(get("/").statusCode()).isEqualTo(200);
        assertThat(text("/")).contains("Chưa có bản số liệu nào", "./tiendo run");
        assertThat(text("/?lang=en")).contains("There is no edition yet");
        assertThat(text("/methodology?lang=en")).contains("the latest figure of grdp_growth_rate");
        assertThat(get("/items").statusCode()).isEqualTo(404);
    }

    private ParsedPage document(String path) {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        return ParsedPage.of(page.body());
    }

    private String text(String path) {
        return document(path).text();
    }

    private static List<String> verdicts(ParsedPage page) {
        return page.elements("td").stream()
                .filter(cell -> cell.getAttribute("data-label").equals("Verdict"))
                .map(cell -> ParsedPage.squeezed(
                        Objects.requireNonNull(cell.getElementsByTagName("span").item(3))))
                .toList();
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private HttpResponse<byte[]> bytes(String path) {
        return sent(HttpRequest.newBuilder(uri(path)).build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<String> send(HttpRequest request) {
        return sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
