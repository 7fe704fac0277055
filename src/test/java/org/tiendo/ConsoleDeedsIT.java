package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiendo.access.FirstStart;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Audit.Entry;
import org.tiendo.operations.Subject;
import org.tiendo.report.ReportStore;
import org.tiendo.run.TooManyWithdrawnException;
import org.tiendo.store.Leases;
import org.tiendo.web.StoreHome;
import org.tiendo.words.Sentence;

/** The deeds on the pages for operations, as a browser sends them: confirmed, done in the person's name, or refused. */
class ConsoleDeedsIT {

    private static final Instant NOW = Instant.parse("2024-07-02T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String PASSWORD = "a-long-enough-one";

    private final HttpClient person =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final ReportStore store = ReportStore.empty("h2");

    private StoreHome home;
    private TestServer server;

    @BeforeEach
    void start() {
        List.of("access_login", "access_user", "pause", "incident", "notification", "lease")
                .forEach(table -> store.jdbc().sql("DELETE FROM " + table).update());
        store.jdbc().sql("TRUNCATE TABLE audit").update();
        List.of(
                        "BATCH_STEP_EXECUTION_CONTEXT",
                        "BATCH_STEP_EXECUTION",
                        "BATCH_JOB_EXECUTION_CONTEXT",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION",
                        "BATCH_JOB_INSTANCE")
                .forEach(table -> store.jdbc().sql("DELETE FROM " + table).update());
        home = new StoreHome(store, CATALOG, NOW);
        server = TestServer.of(home);
        logIn(server.first());
    }

    private void logIn(FirstStart first) {
        String link = first.link();
        String key = link.substring(link.indexOf("key=") + 4);
        HttpResponse<String> answer =
                post(link, "/welcome", Map.of("key", key, "name", "mai", "password", PASSWORD, "again", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @AfterEach
    void end() {
        server.close();
    }

    @Test
    void aDeedOnARunIsConfirmedAndAuditedInThePersonsName() {
        run(7, "pull published", "FAILED");

        assertThat(get("/runs/7?lang=en").body())
                .contains("/runs/7/restart?lang=en", "/runs/7/abandon?lang=en")
                .doesNotContain("/runs/7/stop");
        assertThat(get("/runs/7/abandon?lang=en").body()).contains("Nobody resumes the run any more", "run 7");
        assertThat(get("/runs/7/abandon?lang=vi").body()).contains("<a href=\"/runs/7?lang=vi\">Không làm</a>");
        HttpResponse<String> done = post("/runs/7/abandon", Map.of("reason", "closed for good"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(location(done)).isEqualTo("/runs/7?did=abandon&lang=en");
        assertThat(get(location(done)).body()).contains("It is abandoned.", "abandoned");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("mai");
            assertThat(entry.subject()).isEqualTo("run 7");
            assertThat(entry.reason()).isEqualTo("closed for good");
        });
    }

    @Test
    void aReasonThatIsTooLongStaysInItsForm() {
        run(7, "pull published", "FAILED");
        String tooLong = "r".repeat(2_001);

        for (String deed : List.of("/runs/7/abandon", "/schedule/pause/job/published", "/editions/verify")) {
            HttpResponse<String> refused = post(deed, Map.of("reason", tooLong));

            assertThat(refused.statusCode()).as(deed).isEqualTo(400);
            assertThat(refused.body())
                    .as(deed)
                    .containsPattern("<textarea name=\"reason\"[^>]* maxlength=\"2000\"")
                    .contains("The reason has 2001 characters; it may have at most 2000.", ">" + tooLong + "</text");
        }
        assertThat(post("/schedule/pause/job/published", Map.of("reason", " ", "for", "PT8H"))
                        .body())
                .contains("value=\"PT8H\" selected=\"selected\"");
        assertThat(entries()).isEmpty();
    }

    @Test
    void theReasonOfARejectedRowIsSaidInTheLanguageOfTheReader() {
        run(70, "pull published", "COMPLETED");
        store.jdbc().sql("""
                        INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME, JOB_EXECUTION_ID,
                                CREATE_TIME, STATUS, READ_COUNT, PROCESS_SKIP_COUNT)
                        VALUES (70, 0, 'read', 70, '2024-01-01', 'COMPLETED', 2, 2)
                        """).update();
        for (var reason : Map.of(1, "'12;5' is not a number written like 1.234,5", 2, "the moon is full")
                .entrySet()) {
            store.jdbc()
                    .sql("""
                            INSERT INTO reject (run_id, job, business_date, place, row_key, source_column, reason, cells)
                            VALUES (70, 'published', '2023-12-31', :place, '', 'value', :reason, '{}')
                            """)
                    .param("place", reason.getKey())
                    .param("reason", reason.getValue())
                    .update();
        }

        assertThat(get("/runs/70?lang=vi").body())
                .contains(
                        "data-label=\"Lý do\">“12;5” không phải là số viết như 1.234,5<",
                        "<td class=\"said\" lang=\"en\" data-label=\"Lý do\">the moon is full<");
    }

    @Test
    void theChainIsVerifiedInThePersonsNameAndThePageSaysTheResult() {
        assertThat(post("/editions/verify", Map.of("reason", " ")).statusCode()).isEqualTo(400);
        HttpResponse<String> done = post("/editions/verify", Map.of("reason", "before the audit"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(location(done)).isEqualTo("/editions?lang=en");
        assertThat(get(location(done)).body())
                .contains("by mai", "The chain holds: 0 editions.")
                .doesNotContain("class=\"alarm\"");
        assertThat(get("/editions?lang=vi").body()).contains("Chuỗi niêm phong còn nguyên vẹn");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("mai");
            assertThat(entry.reason()).isEqualTo("before the audit");
        });
    }

    @Test
    void aChainThatDoesNotHoldIsAnAlarm() {
        store.jdbc().sql("""
                        INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count,
                                sha256, previous_sha256, run_id, canonical_form)
                        VALUES ('2023-12-31', 1, 1, '2024-01-01', '2024-01-01', 0, :seal, NULL, 1, 1)
                        """).param("seal", "0".repeat(64)).update();
        try {
            HttpResponse<String> done = post("/editions/verify", Map.of("reason", "a doubt"));

            assertThat(get(location(done)).body())
                    .contains("class=\"alarm\"", "The chain is broken: the edition of 2023-12-31, revision 1");
        } finally {
            store.jdbc().sql("TRUNCATE TABLE edition").update();
        }
    }

    @Test
    void aBackfillListsItsNightsThenGoesOnAfterAFailedOneAndSaysHowManyOfEach() {
        String list = get("/backfill?from=2023-12-01&to=2023-12-03&lang=en").body();
        assertThat(list).contains("3 nights to be built", "2023-12-02");
        assertThat(entries()).isEmpty();
        Map<String, String> range = Map.of("from", "2023-12-01", "to", "2023-12-03", "every", "day", "reason", "late");

        HttpResponse<String> done = post("/backfill?from=2023-12-01&to=2023-12-03", "/backfill", range);

        assertThat(location(done)).isEqualTo("/backfill?lang=en");
        assertThat(get("/backfill?lang=en").body())
                .contains("3 of 3 nights", "2 editions built, 1 not built", "2023-12-02: the source is down")
                .doesNotContain("data-hx-get");
        assertThat(get("/backfill?lang=vi").body()).contains("02/12/2023: the source is down");
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("mai");
            assertThat(entry.reason()).isEqualTo("late");
            assertThat(entry.outcome()).startsWith("2023-12-01 to 2023-12-03 by day: 3 editions to be built");
        });
        HttpResponse<String> stopped = post("/backfill/stop", Map.of("reason", "enough"));
        assertThat(stopped.statusCode()).isEqualTo(409);
        assertThat(stopped.body()).contains("No backfill of this node");
    }

    @Test
    void aBackfillThatThisProcessKnowsNothingOfIsShownAsInterrupted() {
        home.audit("lan")
                .add(
                        Action.BACKFILL,
                        Sentence.of(Subject.BACKFILL),
                        "late",
                        Sentence.plain("2023-12-01 to 2023-12-03 by day: 3 editions"));

        assertThat(get("/backfill?lang=en").body())
                .contains("by lan", "3 of its nights have no edition", "from=2023-12-01");
    }

    @Test
    void aBackfillRefusesNightsWithoutAPlanAndThoseThatAreNotOver() {
        assertThat(get("/backfill?from=2022-12-31&to=2023-01-01&lang=en").body())
                .contains("1 nights to be built", "no plan speaks of it");
        assertThat(get("/backfill?from=2024-07-02&to=2024-07-02&lang=en").body())
                .contains("it is not over");
        assertThat(get("/backfill?from=2023-12-03&to=2023-12-01").statusCode()).isEqualTo(400);
        HttpResponse<String> noNights =
                post("/backfill?from=2023-12-01&to=2023-12-01", "/backfill", Map.of("reason", "x"));
        assertThat(noNights.statusCode()).isEqualTo(400);
        assertThat(noNights.body()).contains("Choose the first and the last night.");
    }

    @Test
    void theNodesShowWhatTheyRunAndHowTheyEnded() {
        assertThat(get("/nodes?lang=en").body())
                .contains("No node serves", "No node has ended that the store knows of.");
        var leases = new Leases(store.jdbc());
        assertThat(leases.take("node north", "north", Duration.ofMinutes(5))).isPresent();
        leases.release(leases.take("node south", "south", Duration.ofMinutes(5)).orElseThrow());
        leases.take("node east", "east", Duration.ZERO).ifPresent(lease -> {});
        run(7, "pull published", "STARTED");
        assertThat(leases.take("pull published 2023-12-31", "north", Duration.ofMinutes(5)))
                .isPresent();
        store.jdbc().sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS
                        VALUES (7, 'node', 'java.lang.String', 'north', 'N'),
                               (7, 'started_by', 'java.lang.String', 'schedule', 'N')
                        """).update();

        String page = get("/nodes?lang=en").body();

        assertThat(page)
                .contains(">7 pull published for 2023-12-31</a>", "ended by itself", "died, or could not reach")
                .doesNotContain("Runs of other processes", "unknown", "earlier version");
        assertThat(page.replaceAll("<[^>]*>", " ")).containsPattern("north\\s+20[0-9-]{8} [0-9:]{8}\\s+20[0-9-]{8}");
        assertThat(page.indexOf(">north<")).isLessThan(page.indexOf("Ended within seven days"));
        assertThat(page.indexOf(">south<")).isGreaterThan(page.indexOf("Ended within seven days"));
        store.jdbc().sql("UPDATE lease SET held_since = NULL").update();
        assertThat(get("/nodes?lang=vi").body()).contains(">chưa rõ<", "bằng phiên bản trước của chương trình");
        leases.release(leases.current("node north").orElseThrow());
        assertThat(get("/nodes?lang=en").body()).contains("Runs of other processes", "No node serves");
    }

    @Test
    void aJobsLastThirtyNightsAreCounted() {
        expected("2024-06-28", "completed", "2024-06-29 01:00:00");
        expected("2024-06-29", "completed", "2024-06-30 09:00:00");
        expected("2024-06-30", "failed", "2024-07-01 01:00:00");
        expected("2024-04-30", "failed", "2024-05-01 01:00:00");
        store.jdbc().sql("""
                        INSERT INTO pull_report (run_id, job, source, business_date, as_known, reading, reading_sha256,
                                rows_read, rows_accepted, rows_rejected, rows_filtered, rows_outside, figures_first,
                                figures_changed, figures_unchanged, figures_withdrawn, figures_zeroed, delivers,
                                started_at, ended_at)
                        VALUES (7, 'published', 'files', '2024-06-28', '2024-06-29', '', '', 400, 390, 10, 0, 0, 1,
                                0, 0, 0, 0, 'all', '2024-06-29', '2024-06-29')
                        """).update();
        try {
            assertThat(get("/sources?lang=en").body())
                    .containsPattern("Late / expected\">2 / 3<")
                    .containsPattern("Rows read\">400<")
                    .containsPattern("Rows rejected\">10 \\(2\\.5 %\\)<")
                    .contains("unknown");
        } finally {
            List.of("pull_report", "expected_run")
                    .forEach(
                            table -> store.jdbc().sql("TRUNCATE TABLE " + table).update());
        }
    }

    /** A pull that was due at the end of the date, by six in the morning. */
    private void expected(String date, String state, String endedAt) {
        store.jdbc()
                .sql("""
                        INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed,
                                ended_at, reason)
                        VALUES ('pull published', :due, :date, :deadline, :state, 1, FALSE, :ended, '')
                        """)
                .param("date", LocalDate.parse(date))
                .param("due", LocalDate.parse(date).plusDays(1).atStartOfDay())
                .param("deadline", LocalDate.parse(date).plusDays(1).atTime(6, 0))
                .param("state", state)
                .param("ended", LocalDateTime.parse(endedAt.replace(" ", "T")))
                .update();
    }

    @Test
    void aRunIsHandedOverAndWhatCameOfItIsAudited() {
        run(7, "pull tourist_arrivals", "FAILED");

        assertThat(post("/runs/7/restart", Map.of("reason", "try again")).statusCode())
                .isEqualTo(303);

        assertThat(entries()).extracting(Entry::outcome).hasSize(2).first().isEqualTo("started");
        assertThat(entries().get(1).outcome()).startsWith("failed: it could not be started");
    }

    @Test
    void aPullThatWouldWithdrawTooMuchIsOfferedToBeAcceptedAndNoOtherIs() {
        run(7, "pull published", "FAILED");
        run(8, "pull tourist_arrivals", "FAILED");
        store.jdbc()
                .sql("UPDATE BATCH_JOB_EXECUTION SET EXIT_MESSAGE = :message WHERE JOB_EXECUTION_ID = 8")
                .param(
                        "message",
                        String.valueOf(new TooManyWithdrawnException("10 of 12 figures are gone", "").getMessage()))
                .update();

        assertThat(get("/runs/7?lang=en").body()).doesNotContain("/runs/7/accept");
        assertThat(get("/runs/7/accept?lang=en").body()).contains("has nothing to accept");
        assertThat(get("/runs/8?lang=en").body()).contains("/runs/8/accept?lang=en", "10 of 12 figures are gone");
        assertThat(get("/runs/8/accept?lang=en").body()).contains("takes back every figure");
        assertThat(location(post("/runs/8/accept", Map.of("reason", "letter of 2 January"))))
                .isEqualTo("/runs/8?did=accept&lang=en");
        assertThat(entries()).hasSize(2).allMatch(entry -> entry.action().equals("accept"));
    }

    @Test
    void whatIsRefusedIsSaidOnThePage() {
        run(7, "pull published", "COMPLETED");

        assertThat(get("/runs/7/restart?lang=en").statusCode()).isEqualTo(409);
        HttpResponse<String> refused = post("/runs/7/rerun", "/runs/7/restart", Map.of("reason", "again"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("Run 7 has completed. Its page offers")
                .doesNotContain("<textarea", "tiendo re");
        assertThat(get("/runs/7/restart?lang=vi").body())
                .contains("Lượt chạy 7 đã hoàn thành. Trang của lượt đó có nút chạy lại từ đầu.");
        HttpResponse<String> blank = post("/runs/7/rerun", Map.of("reason", " "));
        assertThat(blank.statusCode()).isEqualTo(400);
        assertThat(blank.body()).contains("A reason is needed");
        assertThat(get("/runs/9/restart").statusCode()).isEqualTo(404);
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).startsWith("refused: "));
    }

    @Test
    void whoeverComesSecondIsToldThatTheRunWasResumedAlready() {
        run(7, "pull published", "FAILED");
        HttpResponse<String> offered = get("/runs/7/restart?lang=en");
        resumed(8, 7);

        HttpResponse<String> second = post("/schedule", "/runs/7/restart", Map.of("reason", "me too"));

        assertThat(get("/runs/7?lang=en").body()).contains("<ul><li>run 7 failed</li><li>run 8 failed</li></ul>");
        assertThat(offered.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Run 7 was resumed as run 8").doesNotContain("<textarea");
        assertThat(entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.outcome()).startsWith("refused: run 7 was resumed as run 8"));
    }

    @Test
    void aDeedOnManyIsDoneOnTheRunsThatWereListedOrOnNone() {
        run(7, "pull published", "FAILED");
        run(8, "pull published", "FAILED");
        assertThat(get("/runs/abandon?status=failed&lang=en").body()).contains("name=\"listed\" value=\"8,7\"");
        run(9, "pull published", "FAILED");
        post("/runs/7/abandon", Map.of("reason", "somebody else"));

        Map<String, String> seen = Map.of("status", "failed", "listed", "8,7", "reason", "closed");
        HttpResponse<String> changed = post("/runs/abandon?status=failed", "/runs/abandon", seen);
        Map<String, String> seenAgain = Map.of("status", "failed", "listed", "8", "reason", "closed");
        HttpResponse<String> done = post("/runs/abandon?status=failed", "/runs/abandon", seenAgain);

        Map<String, String> blank = Map.of("status", "failed", "listed", "9", "reason", " ");
        assertThat(post("/runs/abandon?status=failed", "/runs/abandon", blank).statusCode())
                .isEqualTo(400);
        assertThat(changed.statusCode()).isEqualTo(409);
        assertThat(changed.body())
                .contains("have changed since the list was made", "value=\"9,8\"", "closed</textarea>");
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(entries())
                .extracting(Entry::outcome)
                .anySatisfy(outcome -> assertThat(outcome).isEqualTo("1 run to be abandoned: 8"));
        assertThat(get("/runs?status=failed&lang=en").body()).contains(">9<").doesNotContain(">8<");
    }

    @Test
    void allFailedRunsOfAFilterAreListedThenDoneWithOneEntry() {
        run(7, "pull published", "FAILED");
        run(8, "pull published", "FAILED");
        run(9, "pull tourist_arrivals", "FAILED");
        run(10, "pull dropped", "FAILED");

        String plan = get("/runs/restart?status=failed&lang=en").body();
        assertThat(plan)
                .contains("Restart: 2 runs", "Run 8 is a later run of the same job and date as run 7")
                .contains("Run 10 pulled dropped, which is no job of this home any more");
        assertThat(entries()).isEmpty();
        HttpResponse<String> done = post(
                "/runs/abandon?job=published&status=failed",
                "/runs/abandon",
                Map.of("job", "published", "status", "failed", "listed", "8,7", "reason", "closed"));

        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.subject()).isEqualTo("runs job pull published, status failed");
            assertThat(entry.outcome()).startsWith("2 runs to be abandoned: 8, 7");
        });
        assertThat(get("/runs?status=abandoned&lang=en").body())
                .contains(">7<", ">8<")
                .doesNotContain(">9<");
        assertThat(get("/runs/restart?lang=en").statusCode()).isEqualTo(400);
    }

    @Test
    void jobsAndSourcesArePausedAndResumed() {
        HttpResponse<String> paused =
                post("/schedule/pause/job/published", Map.of("reason", "holidays\r\n of spring", "for", "PT8H"));

        assertThat(location(paused)).isEqualTo("/schedule?did=pause&lang=en");
        assertThat(get("/schedule?lang=en").body())
                .contains("job published", "holidays", "2024-07-02 15:00", "No edition will be built for 2024-07-02");
        assertThat(post("/schedule/pause/job/published", Map.of("reason", "again"))
                        .body())
                .contains("is paused already, by mai: holidays of spring");
        assertThat(post("/schedule/resume/job/published", Map.of("reason", "over"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(post("/schedule/resume/job/published", Map.of("reason", "over"))
                        .body())
                .contains("is not paused");
        assertThat(get("/schedule/pause/job/none").statusCode()).isEqualTo(404);
        assertThat(get("/schedule/pause/person/published").statusCode()).isEqualTo(404);
        assertThat(post("/schedule/pause/job/published", Map.of("reason", "holidays", "for", "long"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(entries())
                .extracting(Entry::outcome)
                .containsExactly("paused until 2024-07-02T08:00:00Z", "resumed");
    }

    @Test
    void incidentsAreAcknowledgedAndSnoozed() {
        store.jdbc().sql("""
                        INSERT INTO incident (id, kind, subject, open_key, state, message, opened_at, seen_at)
                        VALUES (4, 'stuck', 'pull published', 'k', 'open', 'It is stuck.', '2024-07-01', '2024-07-01')
                        """).update();

        assertThat(get("/incidents?lang=en").body()).contains("It is stuck.", "/incidents/4/acknowledge");
        assertThat(get("/incidents?lang=vi").body()).contains("bị kẹt", "chưa xử lý", "It is stuck.");
        assertThat(post("/incidents/4/snooze", Map.of("reason", "known", "for", "P1D"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/incidents?lang=en").body()).contains("snoozed until 2024-07-03 07:00 by mai: known");
        assertThat(post("/incidents/4/acknowledge", Map.of("reason", "mine")).statusCode())
                .isEqualTo(303);
        assertThat(post("/incidents/4/acknowledge", Map.of("reason", "mine")).body())
                .contains("was handled or has ended already");
        assertThat(post("/incidents/5/acknowledge", Map.of("reason", "mine")).body())
                .contains("There is no incident 5");
    }

    @Test
    void messagesThatWereNotDeliveredAreShownAndAddressesOfPeopleOnlyToThoseWhoMayAct() {
        store.jdbc().sql("""
                        INSERT INTO notification (channel, kind, recipient, title, body, created_at, attempts,
                                next_attempt_at, sent_at, error)
                        VALUES ('email', 'letter', 'an@example.org', 'Request 1', '{}', '2024-07-01', 2,
                                        '2024-07-02 01:00:00', NULL, 'the mail server is down'),
                               ('subscriber', 'sealed', 'province', 'Edition', '{}', '2024-07-01', 9,
                                        NULL, NULL, 'it answered 500'),
                               ('email', 'digest', NULL, 'Sent', '{}', '2024-07-01', 2, NULL, '2024-07-01', ''),
                               ('email', 'digest', NULL, 'Old', '{}', '2024-06-01', 2, NULL, NULL, 'long ago')
                        """).update();

        assertThat(get("/incidents?lang=vi").body())
                .contains("thư điện tử: an@example.org", "bên đăng ký: province", "02/07/2024 08:00", "tin đã bị bỏ")
                .doesNotContain("Sent", "long ago");
        assertThat(send(
                                HttpClient.newHttpClient(),
                                HttpRequest.newBuilder(uri("/incidents?lang=en"))
                                        .build())
                        .body())
                .contains("subscriber: province", "the mail server is down")
                .doesNotContain("an@example.org");
    }

    @Test
    void anIncidentIsSaidInTheLanguageOfTheReaderWhereItsSentencesAreKept() {
        store.jdbc().sql("""
                        INSERT INTO incident (id, kind, subject, open_key, state, message, said, opened_at, seen_at)
                        VALUES (4, 'stuck', 'pull published, business date 2023-12-31', 'k', 'open',
                                'Run 7 has no end, and no process works on it. Resume it with: tiendo restart 7 --reason WHY',
                                :said, '2024-07-01', '2024-07-01')
                        """).param("said", """
                        [{"kind":"incident.of.run","arguments":[
                          {"kind":"task.pull","arguments":["published"]},"2023-12-31"]},
                         {"kind":"incident.fact.deserted","arguments":["7"]}]
                        """).update();

        assertThat(get("/incidents?lang=vi").body())
                .contains(
                        "lấy số liệu published, ngày số liệu 31/12/2023",
                        "Lượt chạy 7 chưa kết thúc mà không tiến trình nào chạy nó.")
                .doesNotContain("tiendo restart");
        assertThat(get("/incidents?lang=en").body())
                .contains("pull published, business date 2023-12-31", "Run 7 has no end");
    }

    @Test
    void theAuditIsSaidInTheLanguageOfTheReaderAndKeptInEnglish() {
        run(7, "pull published", "FAILED");
        run(8, "pull published", "FAILED");
        post("/runs/7/abandon", Map.of("reason", "closed for good"));
        post("/runs/7/abandon", Map.of("reason", "<once more>"));
        post(
                "/runs/abandon?status=failed",
                "/runs/abandon",
                Map.of("status", "failed", "listed", "8", "reason", "all"));
        post("/schedule/pause/job/published", Map.of("reason", "holidays", "for", "PT8H"));
        home.runNight(LocalDate.of(2023, 12, 31), "mai", "late");

        String page = get("/audit?lang=vi").body();
        assertThat(page)
                .contains(
                        ">lượt chạy 7</a>",
                        ">Đã bỏ lượt chạy 7; lượt này không được chạy tiếp.<",
                        "bị từ chối: Chưa bỏ được lượt chạy 7. Không bỏ được lượt chạy 7: ",
                        ">closed for good<",
                        ">&lt;once more&gt;<",
                        ">các lượt chạy: trạng thái thất bại</a>",
                        ">1 lượt bị bỏ: 8<",
                        ">tạm dừng đến 02/07/2024 15:00<",
                        ">đêm số liệu 31/12/2023</a>",
                        ">người dùng mai</a>",
                        ">được thêm với vai trò quản trị viên<",
                        ">người dùng đầu tiên<",
                        "placeholder=\"lượt chạy 17\"")
                .doesNotContain("<td lang=\"en\"");
        assertThat(get("/audit?lang=en").body())
                .contains(">run 7</a>", ">paused until 2024-07-02 15:00<", ">the first user<", ">night 2023-12-31</a>");
        assertThat(get("/runs/7?lang=vi").body()).contains(">Đã bỏ lượt chạy 7; lượt này không được chạy tiếp.<");
        assertThat(get("/users/mai?lang=vi").body())
                .contains(">được thêm với vai trò quản trị viên<", ">người dùng đầu tiên<");
        assertThat(entries())
                .extracting(Entry::outcome)
                .contains(
                        "Run 7 is abandoned; it will not be resumed.",
                        "1 run to be abandoned: 8",
                        "paused until 2024-07-02T08:00:00Z");
        assertThat(get("/audit?lang=vi&subject=run+7").body())
                .contains("closed for good")
                .doesNotContain("holidays");
        assertThat(get("/audit?lang=vi&subject=" + URLEncoder.encode("lượt chạy 7", StandardCharsets.UTF_8))
                        .body())
                .contains("closed for good")
                .doesNotContain("holidays");
    }

    @Test
    void entriesFromBeforeTheirSentencesWereKeptStayEnglish() {
        store.jdbc().sql("""
                        INSERT INTO audit (done_at, who, action, subject, reason, outcome)
                        VALUES ('2024-06-01', 'lan', 'pause', 'job published', 'holidays', 'paused')
                        """).update();

        assertThat(get("/audit?lang=vi&who=lan").body())
                .contains(">job published</a>", "lang=\"en\"", ">paused<", ">tạm dừng<");
    }

    @Test
    void anActionOfAnotherVersionIsShownAsItIsStored() {
        store.jdbc().sql("""
                        INSERT INTO audit (done_at, who, action, subject, reason, outcome)
                        VALUES ('2024-06-01', 'lan', 'merge_home', 'run 7', 'one home less', 'merged')
                        """).update();
        run(7, "pull published", "COMPLETED");

        assertThat(get("/audit?lang=vi&who=lan").statusCode()).isEqualTo(200);
        assertThat(get("/audit?lang=vi&who=lan").body()).contains(">merge_home</td>");
        assertThat(get("/runs/7?lang=vi").body()).contains(">merge_home</td>");
    }

    @Test
    void aRunThatIsRunningIsAskedForAgainUntilItHasEnded() {
        run(7, "pull published", "STARTED");
        store.jdbc()
                .sql("UPDATE BATCH_JOB_EXECUTION SET END_TIME = NULL WHERE JOB_EXECUTION_ID = 7")
                .update();
        new Leases(store.jdbc()).take("pull published 2023-12-31", "process 12 on north", Duration.ofHours(1));

        assertThat(get("/tonight?date=2023-12-31&lang=en").body())
                .contains("Running now", "data-hx-get=\"/runs/7/row?lang=en\"", "0 / 3");
        assertThat(get("/runs/7/row?lang=en").body()).startsWith("<tr data-hx-get=\"/runs/7/row?lang=en\"");
        assertThat(get("/runs/7?lang=en").body()).contains("data-hx-get=\"/runs/7/live?lang=en\"");
        assertThat(get("/runs/7/live?lang=en").body()).startsWith("<section id=\"live\" data-hx-get");
        assertThat(get("/runs/7/stop?lang=en").body()).contains("href=\"/runs/7?lang=en\"");
    }

    @Test
    void whoeverIsNotLoggedInDoesNothing() {
        run(7, "pull published", "FAILED");
        HttpClient stranger = HttpClient.newHttpClient();
        for (String path : List.of(
                "/runs/7/restart",
                "/runs/restart?status=failed",
                "/schedule/pause/job/published",
                "/incidents/4/snooze")) {
            assertThat(send(stranger, HttpRequest.newBuilder(uri(path)).build()).statusCode())
                    .as(path)
                    .isEqualTo(401);
            assertThat(send(
                                    stranger,
                                    HttpRequest.newBuilder(uri(path + (path.contains("?") ? "&" : "?") + "lang=vi"))
                                            .build())
                            .body())
                    .contains(
                            "Hãy đăng nhập để xem trang này",
                            "action=\"/login\"",
                            "cần tài khoản được phép vận hành hệ thống")
                    .doesNotContain("Authorization");
            HttpRequest posted = HttpRequest.newBuilder(uri(path))
                    .POST(BodyPublishers.ofString("reason=x"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .build();
            assertThat(send(stranger, posted).statusCode()).as(path).isIn(303, 401, 403);
        }
        assertThat(entries()).isEmpty();
        assertThat(send(stranger, HttpRequest.newBuilder(uri("/runs/7?lang=en")).build())
                        .body())
                .doesNotContain("/runs/7/restart");
    }

    /** The entries but those about users. */
    private List<Entry> entries() {
        return home.audit("mai").since(Instant.EPOCH).stream()
                .filter(entry -> !entry.subject().startsWith("user"))
                .toList();
    }

    /** A run for 2023-12-31, the first attempt of its instance. */
    private void run(long number, String job, String status) {
        store.jdbc()
                .sql("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, JOB_NAME, JOB_KEY) VALUES (?, ?, ?)")
                .params(number, job, Long.toString(number))
                .update();
        store.jdbc().sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME,
                                START_TIME, END_TIME, STATUS, EXIT_CODE, EXIT_MESSAGE, LAST_UPDATED)
                        VALUES (:run, 1, :run, '2024-01-01', '2024-01-01', '2024-01-01', :status, :status, '', '2024-01-01')
                        """).param("run", number).param("status", status).update();
        store.jdbc()
                .sql("INSERT INTO BATCH_JOB_EXECUTION_CONTEXT VALUES (:run, :context, NULL)")
                .param("run", number)
                .param(
                        "context",
                        "rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcAUH2sHDFmDRAwACRgAKbG9hZEZhY3RvckkACXRocmVzaG9sZHhwP0AAAAAAAAB3CAAAABAAAAAAeA==")
                .update();
        store.jdbc().sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS
                        VALUES (:run, 'business_date', 'java.lang.String', '2023-12-31', 'Y')
                        """).param("run", number).update();
    }

    /** A later attempt at the same. */
    private void resumed(long number, long run) {
        store.jdbc().sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME,
                                START_TIME, STATUS, EXIT_CODE, EXIT_MESSAGE, LAST_UPDATED)
                        VALUES (:number, 1, :run, '2024-01-02', '2024-01-02', 'FAILED', 'FAILED', '', '2024-01-02')
                        """).param("number", number).param("run", run).update();
        store.jdbc().sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS
                        VALUES (:number, 'business_date', 'java.lang.String', '2023-12-31', 'Y')
                        """).param("number", number).update();
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return post(path, path, fields);
    }

    /** Sends the form of one page, perhaps to another address. */
    private HttpResponse<String> post(String page, String path, Map<String, String> fields) {
        var token = CSRF.matcher(
                get(page + (page.contains("?") ? "&" : "?") + "lang=en").body());
        assertThat(token.find()).as(page).isTrue();
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(
                        "&",
                        "lang=en&_csrf="
                                + URLEncoder.encode(Objects.requireNonNull(token.group(1)), StandardCharsets.UTF_8)
                                + "&",
                        ""));
        return send(
                person,
                HttpRequest.newBuilder(uri(path))
                        .POST(BodyPublishers.ofString(form))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .build());
    }

    private static String location(HttpResponse<String> answer) {
        return URI.create(answer.headers().firstValue("Location").orElse(""))
                .toString()
                .replaceAll("^http://[^/]+", "");
    }

    private HttpResponse<String> get(String path) {
        return send(person, HttpRequest.newBuilder(uri(path)).build());
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest request) {
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
