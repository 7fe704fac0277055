package org.tiendo.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.TestText;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.OperationsStore;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.ChannelKind;
import org.tiendo.operations.incident.FakeChannel;
import org.tiendo.operations.incident.Wording;
import org.tiendo.run.RefusedException;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class InquiryServiceIT {

    /** In the home's zone, seven hours ahead, the 20th. */
    private static final Instant NOW = Instant.parse("2024-01-19T20:00:00Z");

    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Figure GROWTH = new Figure(YEAR_END, 1, "grdp_growth_rate", "62");
    private static final Figure BEDS = new Figure(YEAR_END, 1, "hospital_beds_per_10k", "62");
    private static final Answer ANSWER = new Answer("late rains", "sow again in February", null);

    private final OperationsStore store;
    private final InquiryTables tables;
    private final Inquiries inquiries;
    private final FigureFiles files;
    private Catalog catalog;
    private InquiryService service;

    @TempDir
    private Path folder;

    InquiryServiceIT(String kind) {
        store = OperationsStore.empty(kind);
        tables = InquiryTables.over(store.jdbc(), store.transactions(), Clock.fixed(NOW, ZoneOffset.UTC));
        inquiries = tables.inquiries();
        files = tables.files();
    }

    @BeforeEach
    void read() {
        catalog = HomeFolder.shipped(folder)
                .with("TIENDO_OWNER_PLANNING", "planning@example.org")
                .catalog();
        service = at(NOW, ChannelKind.EMAIL);
    }

    private InquiryService at(Instant now, ChannelKind channel) {
        var alerting = Alerting.through(
                List.of(new FakeChannel(channel)),
                new Wording("kontum", new HomeTime(catalog.settings().zone())),
                store.incidents(),
                "process 1 on north");
        return new InquiryService(tables, alerting.outbox(), catalog, Clock.fixed(now, ZoneOffset.UTC));
    }

    private InquiryService on(LocalDate day) {
        return at(day.atStartOfDay(catalog.settings().zone()).toInstant(), ChannelKind.EMAIL);
    }

    @Test
    void aRequestThatIsSentTwiceIsOneUntilItIsClosed() {
        Inquiry first = service.ask(GROWTH, DUE, "Why?", "leader");

        assertThat(service.ask(GROWTH, DUE, "Why?", "leader")).isEqualTo(first);
        assertThat(service.ask(GROWTH, DUE, "Why?", "another").id()).isNotEqualTo(first.id());
        assertThat(service.ask(GROWTH, DUE, "Why so?", "leader").id()).isNotEqualTo(first.id());
        assertThat(service.ask(BEDS, DUE, "Why?", "leader").id()).isNotEqualTo(first.id());
        service.withdraw(first.id(), "by mistake", "leader");
        assertThat(service.ask(GROWTH, DUE, "Why?", "leader").id()).isNotEqualTo(first.id());
    }

    @Test
    void requestsThatAreSentAtTheSameMomentAreOne() throws Exception {
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Inquiry>> asked =
                    threads.invokeAll(Collections.nCopies(8, () -> service.ask(GROWTH, DUE, "Why?", "leader")));
            Set<Long> numbers = new HashSet<>();
            for (Future<Inquiry> one : asked) {
                numbers.add(one.get().id());
            }
            assertThat(numbers).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aNoteThatIsSentTwiceIsOne() {
        Note note = service.note(GROWTH, "Seen on site.", "leader");

        assertThat(service.note(GROWTH, "Seen on site.", "leader")).isEqualTo(note);
        assertThat(service.note(GROWTH, "Seen again.", "leader").id()).isNotEqualTo(note.id());
    }

    @Test
    void aRequestKeepsItsWholeCourse() {
        long id = service.ask(GROWTH, DUE, " Why so low? ", "leader").id();
        service.answer(
                id,
                new Answer(
                        "late rains",
                        "sow again",
                        new AttachedFile("giải trình.txt", "đính kèm".getBytes(StandardCharsets.UTF_8))),
                "planning office");
        service.giveBack(id, "which districts?", DUE.plusDays(7), "leader");
        service.answer(id, ANSWER, "planning office");
        service.accept(id, "", "deputy");

        Inquiry kept = inquiries.find(id).orElseThrow();
        assertThat(kept.figure()).isEqualTo(GROWTH);
        assertThat(kept.owner().name().in("vi")).isEqualTo("Sở Kế hoạch và Đầu tư");
        assertThat(kept.events())
                .extracting(event -> event.state() + " by " + event.by() + " until " + event.dueOn() + ": "
                        + event.text() + " / " + event.measure())
                .containsExactly(
                        "asked by leader until 2024-01-31: Why so low? / null",
                        "answered by planning office until 2024-01-31: late rains / sow again",
                        "returned by leader until 2024-02-07: which districts? / null",
                        "answered by planning office until 2024-02-07: late rains / sow again in February",
                        "accepted by deputy until 2024-02-07:  / null");
        assertThat(kept.asked().on()).as("in the home's zone").isEqualTo(LocalDate.of(2024, 1, 20));
        assertThat(kept.asked().at()).isEqualTo(NOW);
        Attachment attached = Objects.requireNonNull(kept.events().get(1).file());
        assertThat(inquiries.file(id, attached.id()))
                .hasValueSatisfying(
                        file -> assertThat(file.content()).isEqualTo("đính kèm".getBytes(StandardCharsets.UTF_8)));
        assertThat(inquiries.file(id + 1, attached.id()))
                .as("of another request")
                .isEmpty();
    }

    @Test
    void whatIsClosedAndWhatIsNotThereIsRefusedWithASentence() {
        long id = service.ask(GROWTH, DUE, "Why?", "leader").id();
        assertRefused(
                () -> service.accept(id, "", "leader"), "Request " + id + " is asked and can't be accepted: it waits");
        service.answer(id, ANSWER, "office");
        assertRefused(() -> service.answer(id, ANSWER, "office"), "waits to be accepted or returned");
        service.accept(id, "", "leader");
        assertRefused(() -> service.answer(id, ANSWER, "office"), "is accepted and can't be answered: it is closed");
        assertRefused(() -> service.withdraw(id, "why", "leader"), "is accepted and can't be withdrawn");
        assertRefused(() -> service.answer(id + 1, ANSWER, "office"), "There is no request " + (id + 1));
        assertThat(inquiries.find(id).orElseThrow().events()).hasSize(3);
    }

    @Test
    void whatSaysNothingOrAsksForThePastIsRefused() {
        assertRefused(() -> service.ask(GROWTH, DUE, " \n ", "leader"), "The question is empty");
        assertRefused(() -> service.ask(GROWTH, DUE, "\u202e\u200d", "leader"), "The question is empty");
        assertRefused(
                () -> service.ask(GROWTH, LocalDate.of(2024, 1, 19), "Why?", "leader"),
                "The due date 2024-01-19 has passed; name today, 2024-01-20");
        assertRefused(() -> service.ask(GROWTH, DUE, "x".repeat(10_001), "leader"), "has 10001 characters");
        assertRefused(
                () -> service.ask(new Figure(YEAR_END, 1, "no_more", "62"), DUE, "Why?", "leader"),
                "Nobody is named as the owner of no_more");
        long id =
                service.ask(GROWTH, LocalDate.of(2024, 1, 20), "Why?", "leader").id();
        assertRefused(() -> service.answer(id, new Answer("rain", " ", null), "office"), "The measure is empty");
        assertRefused(() -> service.answer(id, new Answer("", "sow", null), "office"), "The cause is empty");
        assertRefused(() -> service.note(GROWTH, "", "leader"), "The note is empty");
    }

    @Test
    void theMailIsWrittenWithTheRequestAndNeverWithoutIt() {
        Inquiry asked = service.ask(GROWTH, DUE, "Why so low?", "leader");

        assertThat(asked.asked().mailedTo()).isEqualTo("planning@example.org");
        assertThat(letters())
                .singleElement()
                .asString()
                .startsWith("planning@example.org [tiendo] Yêu cầu giải trình số " + asked.id()
                        + ": Tốc độ tăng trưởng GRDP, Kon Tum, ngày số liệu 31/12/2023")
                .contains("Why so low?", "Hạn trả lời: hết ngày 31/01/2024", "Due: the end of 2024-01-31");
        store.jdbc()
                .sql("ALTER TABLE inquiry_event RENAME TO inquiry_event_away")
                .update();
        try {
            assertThatThrownBy(() -> service.ask(GROWTH, DUE, "Why again?", "leader"))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            store.jdbc()
                    .sql("ALTER TABLE inquiry_event_away RENAME TO inquiry_event")
                    .update();
        }
        assertThat(letters()).hasSize(1);
        assertThat(count("inquiry")).isEqualTo(1);
    }

    @Test
    void anOwnerWithoutAnAddressAndAHomeWithoutMailAreAskedAllTheSame() {
        assertThat(service.ask(BEDS, DUE, "Why?", "leader").asked().mailedTo()).isNull();
        assertThat(at(NOW, ChannelKind.WEBHOOK)
                        .ask(GROWTH, DUE, "Why?", "leader")
                        .asked()
                        .mailedTo())
                .isNull();
        assertThat(letters()).isEmpty();
        assertThat(count("inquiry")).isEqualTo(2);
    }

    @Test
    void theOwnerHearsOfWhatIsReturnedAcceptedAndWithdrawn() {
        long first = service.ask(GROWTH, DUE, "Why?", "leader").id();
        service.answer(first, ANSWER, "office");
        service.giveBack(first, "more", null, "leader");
        service.answer(first, ANSWER, "office");
        service.accept(first, "thanks", "leader");
        long second = service.ask(GROWTH, DUE, "Why?", "leader").id();
        service.withdraw(second, "asked twice", "leader");

        assertThat(letters())
                .extracting(letter -> letter.replaceFirst("(?s).*?\\[tiendo] ([^:]*?) số .*", "$1"))
                .containsExactly(
                        "Yêu cầu giải trình",
                        "Trả lại giải trình",
                        "Đã chấp nhận giải trình",
                        "Yêu cầu giải trình",
                        "Rút yêu cầu giải trình");
    }

    @Test
    void ofTwoAnswersAtOnceOneCounts() throws Exception {
        long id = service.ask(GROWTH, DUE, "Why?", "leader").id();
        var together = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(2);
        try {
            List<Future<String>> tries = Stream.of("one", "two")
                    .map(name -> people.submit(() -> {
                        together.await();
                        return tried(id, name);
                    }))
                    .toList();
            together.countDown();
            assertThat(Stream.of(tries.get(0).get(), tries.get(1).get()))
                    .as("one is done, the other is told")
                    .filteredOn(outcome -> outcome.equals("done"))
                    .hasSize(1);
        } finally {
            people.shutdown();
        }
        assertThat(inquiries.find(id).orElseThrow().events()).hasSize(2);
    }

    private String tried(long id, String name) {
        try {
            service.answer(id, ANSWER, name);
            return "done";
        } catch (RefusedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void aRequestIsOverdueOnTheDayAfterTheDueDate() {
        long id = service.ask(GROWTH, DUE, "Why?", "leader").id();
        service.ask(BEDS, DUE.plusDays(1), "Why?", "leader");

        assertThat(overdue(DUE)).isEmpty();
        assertThat(overdue(DUE.plusDays(1))).extracting(Inquiry::id).containsExactly(id);
        assertThat(overdue(DUE.plusDays(2))).hasSize(2);
        service.answer(id, ANSWER, "office");
        assertThat(overdue(DUE.plusDays(2))).hasSize(1);
    }

    private List<Inquiry> overdue(LocalDate today) {
        return inquiries.find(InquiryFilter.newest(null, null, today, 100));
    }

    @Test
    void theListIsNarrowedByStateAndOwnerAndReadInPagesFromTheNewestOn() {
        long first = service.ask(GROWTH, DUE, "Why?", "leader").id();
        long second = service.ask(BEDS, DUE, "Why?", "leader").id();
        service.answer(second, ANSWER, "office");

        assertThat(inquiries.find(InquiryFilter.newest(null, null, null, 100)))
                .extracting(Inquiry::id)
                .containsExactly(second, first);
        assertThat(inquiries.find(InquiryFilter.newest(InquiryState.ANSWERED, null, null, 100)))
                .extracting(Inquiry::id)
                .containsExactly(second);
        assertThat(inquiries.find(InquiryFilter.newest(null, "planning", null, 100)))
                .extracting(Inquiry::id)
                .containsExactly(first);
        assertThat(inquiries.find(InquiryFilter.newest(null, null, null, 1)))
                .singleElement()
                .satisfies(newest -> assertThat(newest.events()).hasSize(2));
        assertThat(inquiries.find(new InquiryFilter(null, null, null, second, 100)))
                .extracting(Inquiry::id)
                .containsExactly(first);
    }

    @Test
    void theMarksOfADateAreThoseOfItsRequestsAndOfEarlierOnesThatAreNotClosed() {
        long growth = service.ask(GROWTH, DUE, "Why?", "leader").id();
        long beds = service.ask(BEDS, DUE, "Why?", "leader").id();
        service.answer(beds, ANSWER, "office");
        service.accept(beds, "", "leader");
        long gone = service.ask(new Figure(YEAR_END, 2, "export_value", "62"), DUE, "Why?", "leader")
                .id();
        service.withdraw(gone, "asked by mistake", "leader");

        Marks that = files.marks(YEAR_END, DUE);
        assertThat(that.of(row("grdp_growth_rate"))).isEqualTo(new Mark(growth, InquiryState.ASKED, false));
        assertThat(that.of(row("hospital_beds_per_10k"))).isEqualTo(new Mark(beds, InquiryState.ACCEPTED, false));
        assertThat(that.of(row("export_value"))).isNull();
        assertThat(files.marks(YEAR_END.plusDays(40), DUE.plusDays(1)).byPlace())
                .containsExactly(Map.entry(
                        new Marks.Place("grdp_growth_rate", "62"), new Mark(growth, InquiryState.ASKED, true)));
        assertThat(files.marks(YEAR_END.minusDays(1), DUE).byPlace()).isEmpty();
    }

    private static Snapshot row(String indicator) {
        return new SnapshotBuilder(YEAR_END, indicator).build();
    }

    @Test
    void ofSeveralRequestsAboutAFigureTheOneThatWaitsLongestMarksIt() {
        long overdue = service.ask(GROWTH, DUE, "Why?", "leader").id();
        long answered = service.ask(GROWTH, DUE, "Why so low?", "leader").id();
        service.answer(answered, ANSWER, "office");

        assertThat(files.marks(YEAR_END, DUE.plusDays(1)).of(row("grdp_growth_rate")))
                .isEqualTo(new Mark(overdue, InquiryState.ASKED, true));
    }

    @Test
    void aFigureShowsItsRequestsAndNotes() {
        long id = service.ask(GROWTH, DUE, "Why?", "leader").id();
        service.note(GROWTH, "the census was later this year", "statistician");
        service.note(BEDS, "of another figure", "statistician");

        FigureFile about = files.about(new Figure(YEAR_END, 2, "grdp_growth_rate", "62"));
        assertThat(about.requests()).extracting(FigureFile.Asked::id).containsExactly(id);
        assertThat(about.requests().get(0).isOverdue(DUE.plusDays(1))).isTrue();
        assertThat(about.notes())
                .extracting(Note::text, Note::by, Note::at)
                .containsExactly(tuple("the census was later this year", "statistician", NOW));
        Figure later = new Figure(YEAR_END.plusDays(5), 1, "grdp_growth_rate", "62");
        assertThat(files.about(later).requests()).hasSize(1);
        assertThat(files.about(later).notes()).as("of that day only").isEmpty();
        service.withdraw(id, "asked by mistake", "leader");
        assertThat(files.about(later).requests()).isEmpty();
    }

    @Test
    void theScorecardCountsWhatAnOwnerWasAskedAndHowItAnswered() {
        long inTime = service.ask(GROWTH, DUE, "Why?", "leader").id();
        on(DUE).answer(inTime, ANSWER, "office");
        service.giveBack(inTime, "more", null, "leader");
        long late = service.ask(GROWTH, DUE, "Why so late?", "leader").id();
        on(DUE.plusDays(1)).answer(late, ANSWER, "office");
        service.ask(GROWTH, DUE, "Why so low?", "leader");
        service.ask(GROWTH, DUE.plusDays(30), "Why?", "leader");
        long withdrawn = service.ask(GROWTH, DUE, "Why this?", "leader").id();
        service.withdraw(withdrawn, "asked by mistake", "leader");

        assertThat(inquiries.scorecards(DUE.plusDays(1)))
                .containsExactly(new Scorecard(
                        "planning",
                        TestText.of("Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"),
                        4,
                        1,
                        2,
                        3,
                        1));
    }

    @Test
    void nothingThatWasSaidCanBeChangedOrRemoved() {
        long id = service.ask(GROWTH, DUE, "Why?", "leader").id();
        service.answer(id, new Answer("rain", "sow", new AttachedFile("a.txt", new byte[] {1})), "office");
        service.note(GROWTH, "note", "leader");

        for (String sql : List.of(
                "UPDATE inquiry SET owner = 'finance'",
                "DELETE FROM inquiry",
                "UPDATE inquiry_event SET text = ''",
                "DELETE FROM inquiry_event",
                "UPDATE inquiry_file SET name = 'b'",
                "DELETE FROM inquiry_file",
                "UPDATE figure_note SET author = ''",
                "DELETE FROM figure_note")) {
            assertThatThrownBy(() -> store.jdbc().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("kept for good");
        }
    }

    private static void assertRefused(Runnable deed, String sentence) {
        assertThatThrownBy(deed::run).isInstanceOf(RefusedException.class).hasMessageContaining(sentence);
    }

    private List<String> letters() {
        return store.jdbc()
                .sql(
                        "SELECT CONCAT(recipient, ' ', title, '\n', body) FROM notification WHERE kind = 'letter' ORDER BY id")
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private long count(String table) {
        return store.jdbc()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
