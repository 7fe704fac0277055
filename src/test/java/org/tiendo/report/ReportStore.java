package org.tiendo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.homes.HomeFolder;
import org.tiendo.inquiry.Answer;
import org.tiendo.inquiry.Figure;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Stating;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.Nights;
import org.tiendo.pipeline.PullOutcome;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;
import org.tiendo.web.StoreHome;

/** A store as a reader finds it, and the program that writes it. */
public record ReportStore(TestStore address, Store store, JdbcClient jdbc, Ledger ledger) {

    /** For {@code @MethodSource}: the kinds of store. */
    public static final String KINDS = "org.tiendo.servers.TestServers#names";

    public static final LocalDate MIDSUMMER = LocalDate.of(2023, 6, 30);
    public static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-01T00:00:00Z"), ZoneOffset.UTC);
    private static final Map<String, ReportStore> WITH_NIGHTS = new ConcurrentHashMap<>();
    private static final Map<String, ReportStore> EMPTY = new ConcurrentHashMap<>();

    /**
     * Three nights of the worked example, cut from its published figures: year's end in two revisions, one bad row, and
     * one department that can't be read. Made once, for those who only read.
     */
    public static ReportStore withNights(String kind) {
        return WITH_NIGHTS.computeIfAbsent(kind, unmade -> open(unmade).nights());
    }

    /** The same in a store of its own, for those who write. */
    public static ReportStore ownNights(String kind) {
        return open(kind).nights();
    }

    /** Without editions; for one test at a time. */
    public static ReportStore empty(String kind) {
        ReportStore store = EMPTY.computeIfAbsent(kind, ReportStore::open);
        // What is sealed can't be deleted.
        List.of(
                        "edition",
                        "edition_inputs",
                        "snapshot",
                        "edition_plan",
                        "edition_item",
                        "observation",
                        "pull_statement")
                .forEach(table -> store.jdbc.sql("TRUNCATE TABLE " + table).update());
        return store;
    }

    /** Stays open. */
    private static ReportStore open(String kind) {
        TestStore address = TestServers.store(kind);
        Store store = Store.open(
                new StoreAddress(address.url(), address.username(), address.password()),
                StoreHolder.thisProcess("the tests", CLOCK.instant()),
                Duration.ZERO);
        JdbcClient jdbc = JdbcClient.create(store.dataSource());
        return new ReportStore(address, store, jdbc, Ledger.over(jdbc));
    }

    /** @param query gives texts, never null */
    List<String> texts(String query) {
        return jdbc.sql(query)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private ReportStore nights() {
        Engine engine = Engine.over(store.dataSource(), new JdbcTransactionManager(store.dataSource()));
        var runs = new Runs(engine, new Leases(jdbc), new OwnRuns("the tests"));
        var nights = new Nights(
                new BatchLauncher(runs, catalog(), ledger, CLOCK),
                catalog(),
                ledger.pullReports(),
                new StartedBy("tests", "the tests", ""));
        cut(nights, MIDSUMMER, "2023-07-31T00:00:00Z");
        cut(nights, YEAR_END, "2024-01-31T00:00:00Z");
        cut(nights, YEAR_END, "2024-06-30T00:00:00Z");
        say(7001, "62");
        say(7002, "64");
        explain();
        return this;
    }

    /** Appends the statement of a register that has moved its one figure to another area when it is read again. */
    private void say(long run, String area) {
        Instant now = CLOCK.instant().plusSeconds(run);
        var figure = new Observation(
                "census",
                "",
                "households_counted",
                area,
                Period.year(2023),
                Amount.exact(BigDecimal.TEN),
                DataStatus.PRELIMINARY,
                now);
        Stating.append(ledger.observations(), run, "census", List.of(figure), now);
    }

    /** Asks why growth is what it is, and accepts the answer; asks about exports too. */
    private void explain() {
        InquiryService inquiries = new StoreHome(this, catalog(), CLOCK.instant()).inquiryService();
        var figure = new Figure(YEAR_END, 2, "grdp_growth_rate", "62");
        long id = inquiries
                .ask(figure, LocalDate.of(2024, 7, 31), "Why so low?", "a leader")
                .id();
        inquiries.answer(id, new Answer("two plants started late", "both are on the grid now", null), "an office");
        inquiries.accept(id, "", "a leader");
        inquiries.note(new Figure(MIDSUMMER, 1, "export_value", "62"), "two large orders came in May", "a leader");
        inquiries.ask(
                new Figure(YEAR_END, 2, "export_value", "62"), LocalDate.of(2024, 7, 10), "Why so low?", "a leader");
    }

    private static void cut(Nights nights, LocalDate date, String asKnown) {
        Night night = nights.run(
                new NightOrder(date, List.of("published", "tourist_arrivals"), Instant.parse(asKnown)), new Deaf());
        if (night.sealing() == null || night.pulls().get(0).report() == null) {
            throw new IllegalStateException("the night did not go as it should: " + night);
        }
    }

    /** The worked example without its synthetic departments, and with a row that speaks of nowhere. */
    public static Catalog catalog() {
        return home().catalog();
    }

    /** The same with a comment more in a file. */
    public static Catalog catalog(String changed) {
        return home().append(changed, "# changed\n").catalog();
    }

    private static HomeFolder home() {
        try {
            return HomeFolder.shipped(Files.createTempDirectory(Path.of("target"), "report-home-"))
                    .append(
                            "jobs/published/published.csv",
                            "population,nowhere,2022-01-01,2022-12-31,1,official,2023-06-30,nobody\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hears how the night goes on and says nothing. */
    private static final class Deaf implements NightListener {

        @Override
        public void pulling(String job, int number, int of) {}

        @Override
        public void read(String job, long rows) {}

        @Override
        public void pulled(PullOutcome outcome) {}

        @Override
        public void sealing() {}
    }
}
