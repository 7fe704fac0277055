package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.access.Scope;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.ReportStore;
import org.tiendo.web.Api;
import org.tiendo.web.DescribedApi;
import org.tiendo.web.StoreHome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as programs ask it, over a store with three nights: year's end in two revisions. */
@ParameterizedClass
@MethodSource(ReportStore.KINDS)
class ApiIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final Map<String, Served> SERVED = new HashMap<>();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Served served;

    ApiIT(String kind) {
        served = SERVED.computeIfAbsent(kind, Served::start);
    }

    @AfterAll
    static void end() {
        SERVED.values().forEach(Served::close);
        SERVED.clear();
    }

    /** A server over a store. */
    private record Served(StoreHome home, TestServer server) {

        static Served start(String kind) {
            var home = new StoreHome(ReportStore.withNights(kind), CATALOG, NOW);
            return new Served(home, TestServer.of(home));
        }

        Secret token(Scope... scopes) {
            String name = "t" + home.tokens().all().size();
            return home.tokens()
                    .add(new Token(name, Set.of(scopes), NOW, "person@host", NOW.plusSeconds(60), null, null));
        }

        void close() {
            server.close();
        }
    }

    @Test
    void everyPathGivesTheColumnsThatItDescribesInEveryFormat() throws IOException {
        for (DescribedApi.Path path : DescribedApi.tables()) {
            JsonNode json = json(as(everything(), path.example()));
            List<String> csv = csv(as(everything(), path.example() + ".csv")).get(0);
            List<List<String>> sheet =
                    sheet(as(everything(), path.example() + ".xlsx").body());

            assertThat(csv).as(path.example()).isEqualTo(path.columns());
            assertThat(sheet.get(0)).as(path.example()).isEqualTo(path.columns());
            assertThat(json.path("rows")).as(path.example()).isNotEmpty();
            assertThat(sheet).as(path.example()).hasSize(json.path("rows").size() + 1);
            assertThat(json.path("rows").get(0).propertyNames())
                    .as(path.example())
                    .containsExactlyElementsOf(path.columns());
        }
    }

    @Test
    void pagesGiveEveryRowOnceAndInTheSameOrder() {
        for (DescribedApi.Path path : DescribedApi.tables()) {
            List<JsonNode> whole = rows(json(as(everything(), path.example())));
            List<JsonNode> paged = new ArrayList<>();
            String next = Api.ROOT + path.example() + (path.isPaged() ? "?limit=" + Math.max(1, whole.size() / 3) : "");
            while (next != null) {
                JsonNode page = json(asked(everything(), next, Map.of()));
                paged.addAll(rows(page));
                next = page.path("next").stringValue(null);
            }

            assertThat(paged).as(path.example()).isEqualTo(whole).doesNotHaveDuplicates();
        }
    }

    @Test
    void theAddressOfTheNextPageStandsInAHeaderToo() {
        HttpResponse<byte[]> page = get("/board.csv?limit=3&status=exceeded");

        assertThat(page.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link)
                        .startsWith("</api/v1/board.csv?")
                        .endsWith(">; rel=\"next\"")
                        .contains("status=exceeded", "limit=3"));
        assertThat(get("/board").headers().firstValue("Link")).isEmpty();
    }

    @Test
    void theBoardIsNarrowedDownAsOnItsPage() {
        assertThat(values("/board?q=du+lich", "indicator")).containsOnly("tourist_arrivals");
        assertThat(values("/board?q=tourist&lang=en&area=62", "area")).containsOnly("62");
        assertThat(values("/board?owner=nobody", "indicator")).isEmpty();
        assertThat(values("/board?owner=finance", "indicator"))
                .isNotEmpty()
                .doesNotContain("tourist_arrivals")
                .hasSizeLessThan(values("/board", "indicator").size());
        assertThat(get("/board?owner=finance").headers().firstValue("ETag")).isEmpty();
        assertThat(get("/board?lang=en").headers().firstValue("ETag")).isPresent();
    }

    @Test
    void filtersNarrowDownAndCombine() {
        assertThat(values("/board?area=62", "area")).containsOnly("62");
        assertThat(values("/board?indicator=tourist_arrivals&indicator=grdp_growth_rate&area=62", "indicator"))
                .containsExactly("grdp_growth_rate", "tourist_arrivals");
        assertThat(values("/board?status=exceeded", "status")).isNotEmpty().containsOnly("exceeded");
        assertThat(values("/items?item=15", "item")).containsExactly("15");
        assertThat(values("/indicators/grdp_growth_rate/history?from=2023-07-01", "business_date"))
                .containsExactly("2023-12-31");
        assertThat(values("/indicators/grdp_growth_rate/history?to=2023-07-01", "business_date"))
                .containsExactly("2023-06-30");
        assertThat(values("/areas?parent=62&kind=city", "kind")).containsOnly("city");
        assertThat(values("/observations?series=households_counted", "area")).containsExactly("64");
        assertThat(values("/editions?date=2023-12-31", "revision")).containsExactly("1", "2");
        assertThat(values("/runs?kind=edition&date=2023-06-30", "kind")).containsExactly("edition");
        assertThat(values("/notes?indicator=export_value&area=62", "text"))
                .containsExactly("two large orders came in May");
        assertThat(values("/notes?indicator=grdp_growth_rate", "text")).isEmpty();
    }

    @Test
    void anEditionIsChosenByDateRevisionOrWhatWasKnown() {
        assertThat(edition("/board")).isEqualTo("2023-12-31/2");
        assertThat(edition("/board?date=2023-06-30")).isEqualTo("2023-06-30/1");
        assertThat(edition("/items?date=2023-12-31&revision=1")).isEqualTo("2023-12-31/1");
        assertThat(edition("/board?date=2023-12-31&as_known=2024-02-28")).isEqualTo("2023-12-31/1");
        assertThat(values("/indicators/grdp_growth_rate/history?as_known=2024-02-28", "revision"))
                .containsExactly("1", "1");
        assertThat(values("/indicators/grdp_growth_rate/history", "revision")).containsExactly("1", "2");
    }

    @Test
    void anAnswerNamesItsEditionAndItsSeal() {
        HttpResponse<byte[]> board = get("/board");

        JsonNode edition = json(board).path("edition");
        assertThat(board.headers().firstValue("Tiendo-Edition")).hasValue("2023-12-31/2");
        assertThat(board.headers().firstValue("Tiendo-Seal"))
                .hasValue(edition.path("sha256").stringValue());
        assertThat(edition.path("snapshots").intValue())
                .isEqualTo(json(board).path("rows").size());
    }

    @Test
    void aReaderThatHasTheAnswerGetsNone() {
        HttpResponse<byte[]> first = get("/board.csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = asked("", Api.ROOT + "/board.csv", Map.of("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(get("/board.csv?area=62").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(Optional.of(tag));
        assertThat(get("/board").headers().firstValue("ETag")).isNotEqualTo(Optional.of(tag));
        assertThat(get("/observations").headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void theVietnameseReasonStandsBesideTheSealedOne() {
        List<JsonNode> withReason = rows(json(get("/board"))).stream()
                .filter(row -> !row.path("reason").stringValue().isEmpty())
                .toList();

        assertThat(withReason)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.path("reason_vi").stringValue())
                        .isNotEmpty()
                        .isNotEqualTo(row.path("reason").stringValue()));
    }

    @Test
    void anExplanationLeadsToTheSealedValue() {
        JsonNode explained = json(get("/indicators/grdp_growth_rate/explanation?date=2023-12-31"));

        assertThat(explained.path("sealed").path("area").stringValue()).isEqualTo("62");
        assertThat(explained.path("sealed").path("indicator").stringValue()).isEqualTo("grdp_growth_rate");
        assertThat(get("/indicators/grdp_growth_rate/explanation?area=999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void questionsThatMakeNoSenseAreRefusedWithASentence() {
        refuses("/board?aera=62", 400, "There is no parameter aera here; it takes after, area, as_known");
        refuses("/board?status=fine", 400, "status takes a verdict such as on_track, not \"fine\".");
        refuses("/board?date=31/12/2023", 400, "date takes a date such as 2023-12-31, not \"31/12/2023\".");
        refuses("/board?limit=0", 400, "limit takes a whole number from 1 to 10000, not \"0\".");
        refuses("/board?limit=10001", 400, "from 1 to 10000");
        refuses("/board?limit=1&limit=2", 400, "limit is given 2 times; it takes one value.");
        refuses("/board?after=x", 400, "after takes the next of the page before");
        refuses("/board?after=1,2", 400, "after takes the next of the page before");
        refuses("/board?revision=1&as_known=2024-01-01&date=2023-12-31", 400, "as_known chooses among the revisions");
        refuses("/board?date=2023-12-31&as_known=2030-01-01", 400, "as_known lies in the future");
        refuses("/board?area=%FF", 400, "a percent sign takes two hexadecimal digits");
        refuses("/editions?from=yesterday", 400, "from takes a date such as 2023-12-31, not \"yesterday\".");
        refuses("/editions?from=2023-01-01&from=2023-02-01", 400, "from is given 2 times");
        refuses("/restatements?since=soon", 400, "since takes a date such as 2024-06-30 or a moment");
        refuses("/runs?status=zzz", 400, "status takes one of abandoned, completed, failed");
        refuses("/calendars?limit=1", 400, "There is no parameter limit here; it takes none.");
        refuses("/board?date=2022-01-01", 404, "There is no edition of 2022-01-01 yet.");
        refuses("/board?date=2023-12-31&revision=9", 404, "There is no revision 9 of 2023-12-31");
        refuses("/indicators/grdp/history", 404, "There is no indicator \"grdp\"");
        refuses("/boards", 404, "There is no /api/v1/boards; /api/v1/openapi.yaml describes what there is.");
        refuses("", 404, "/api/v1/openapi.yaml");
    }

    @Test
    void nothingButReadingIsTaken() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            HttpResponse<byte[]> answer = send(HttpRequest.newBuilder(uri(Api.ROOT + "/board"))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build());
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
        }
        HttpResponse<byte[]> head = send(HttpRequest.newBuilder(uri(Api.ROOT + "/board"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("ETag"))
                .isEqualTo(get("/board").headers().firstValue("ETag"));
    }

    @Test
    void theFormatIsChosenByWhatTheReaderAccepts() {
        assertThat(type("text/csv")).startsWith("text/csv");
        assertThat(type("text/html,application/xhtml+xml,*/*;q=0.8")).startsWith("application/json");
        assertThat(type("application/json;q=0.2, text/csv;q=0.9")).startsWith("text/csv");
        assertThat(type("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .contains("spreadsheetml");
        assertThat(asked("", Api.ROOT + "/board", Map.of("Accept", "text/csv;q=0"))
                        .statusCode())
                .isEqualTo(406);
        assertThat(asked("", Api.ROOT + "/board", Map.of("Accept", "garbage")).statusCode())
                .isEqualTo(400);
        assertThat(asked("", Api.ROOT + "/board", Map.of("Accept", "image/png")).statusCode())
                .isEqualTo(406);
        assertThat(asked("", Api.ROOT + "/indicators/grdp_growth_rate/explanation", Map.of("Accept", "text/csv"))
                        .statusCode())
                .isEqualTo(406);
    }

    @Test
    void longAnswersAreCompressedForWhoAsks() throws IOException {
        HttpResponse<byte[]> board = asked("", Api.ROOT + "/board", Map.of("Accept-Encoding", "gzip"));

        assertThat(board.headers().firstValue("Content-Encoding")).hasValue("gzip");
        byte[] unpacked = new GZIPInputStream(new ByteArrayInputStream(board.body())).readAllBytes();
        assertThat(unpacked).isEqualTo(get("/board").body());
    }

    @Test
    void aFileIsNamedByItsEdition() {
        assertThat(get("/board.xlsx").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"board-2023-12-31-2.xlsx\"");
        assertThat(get("/board").headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(get("/indicators/tourist_arrivals/history.csv?area=62")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tourist_arrivals-62-history.csv\"");
        assertThat(get("/indicators/tourist_arrivals/history.csv?area=6%222")
                        .headers()
                        .firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"tourist_arrivals-history.csv\"");
    }

    @Test
    void everyPathOpensForItsScopeAndNoOther() {
        Map<Scope, String> secrets = new HashMap<>();
        for (Scope scope : Scope.ofTokens()) {
            secrets.put(scope, served.token(scope).text());
        }
        for (DescribedApi.Path path : DescribedApi.all()) {
            for (Scope scope : Scope.ofTokens()) {
                int status = as(secrets.getOrDefault(scope, ""), path.example()).statusCode();
                assertThat(status).as(scope + " at " + path.example()).isEqualTo(scope == path.scope() ? 200 : 403);
            }
            assertThat(get(path.example()).statusCode())
                    .as("this machine at " + path.example())
                    .isEqualTo(path.scope() == Scope.REJECTS ? 401 : 200);
            assertThat(as("wrong", path.example()).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void whatAProxyPassesOnIsNotOfThisMachine() {
        for (String header :
                List.of("X-Forwarded-For", "x-forwarded-host", "X-Forwarded-Proto", "Forwarded", "X-Real-IP", "Via")) {
            HttpResponse<byte[]> answer = asked("", Api.ROOT + "/board", Map.of(header, "for=127.0.0.1"));
            assertThat(answer.statusCode()).as(header).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"tiendo\"");
        }
    }

    @Test
    void aPageOfAnotherSiteIsNotOfThisMachine() throws IOException {
        assertThat(statusFor("127.0.0.1:" + served.server().port())).isEqualTo("200");
        assertThat(statusFor("[::1]:" + served.server().port())).isEqualTo("200");
        assertThat(statusFor("evil.example")).isEqualTo("401");
        assertThat(statusFor("127.0.0.1.evil.example")).isEqualTo("401");
    }

    @Test
    void aTokenOpensNothingOnceItIsRevoked() {
        Secret secret = served.token(Scope.READ);
        assertThat(as(secret.text(), "/board").statusCode()).isEqualTo(200);

        served.home().tokens().all().stream()
                .findFirst()
                .ifPresent(token -> served.home().tokens().revoke(token.name(), NOW));

        HttpResponse<byte[]> refused = as(secret.text(), "/board");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(text(refused)).contains("unknown, revoked or has expired").doesNotContain(secret.text());
    }

    @Test
    void theDescriptionIsServed() {
        assertThat(text(get("/openapi.yaml"))).startsWith("openapi: 3.1.0");
    }

    private String everything() {
        return served.token(Scope.ofTokens().toArray(Scope[]::new)).text();
    }

    private void refuses(String path, int status, String sentence) {
        HttpResponse<byte[]> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValue("application/problem+json");
        assertThat(json(answer).path("detail").stringValue()).as(path).contains(sentence);
    }

    private String type(String accepted) {
        return asked("", Api.ROOT + "/board", Map.of("Accept", accepted))
                .headers()
                .firstValue("Content-Type")
                .orElseThrow();
    }

    private String edition(String path) {
        return get(path).headers().firstValue("Tiendo-Edition").orElseThrow();
    }

    private List<String> values(String path, String column) {
        return rows(json(get(path))).stream()
                .map(row -> row.path(column).asString())
                .toList();
    }

    private static List<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.path("rows").spliterator(), false).toList();
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(text(answer));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static List<List<String>> csv(HttpResponse<byte[]> answer) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(text(answer))).stream()
                .map(record -> record.toList())
                .toList();
    }

    private static List<List<String>> sheet(byte[] file) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return workbook.getFirstSheet().read().stream()
                    .map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .collect(Collectors.toList()))
                    .toList();
        }
    }

    private HttpResponse<byte[]> get(String path) {
        return asked("", Api.ROOT + path, Map.of());
    }

    private HttpResponse<byte[]> as(String secret, String path) {
        return asked(secret, Api.ROOT + path, Map.of());
    }

    private HttpResponse<byte[]> asked(String secret, String address, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(address)).timeout(Duration.ofSeconds(20));
        headers.forEach(request::header);
        if (!secret.isEmpty()) {
            request.header("Authorization", "Bearer " + secret);
        }
        return send(request.build());
    }

    private URI uri(String address) {
        return URI.create("http://127.0.0.1:" + served.server().port() + address);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status of a request under a name of the host, which Java's client does not let one choose. */
    private String statusFor(String host) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), served.server().port())) {
            socket.getOutputStream()
                    .write(("GET /api/v1/items HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length());
        }
    }
}
