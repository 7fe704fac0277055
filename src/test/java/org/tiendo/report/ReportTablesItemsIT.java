package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Goal;
import org.tiendo.distance.ItemRollUp;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Cuts;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;

/** What the views make of sealed editions: the items, which edition they show, and what they do not show. */
@ParameterizedClass
@MethodSource(ReportStore.KINDS)
class ReportTablesItemsIT {

    private static final Instant NOW = Instant.parse("2024-07-01T00:00:00Z");
    private static final Catalog CATALOG = ReportStore.catalog();

    private final ReportStore store;
    private final List<Function<LocalDate, Snapshot>> snapshots = new ArrayList<>();

    ReportTablesItemsIT(String kind) {
        store = ReportStore.empty(kind);
    }

    @Test
    void itemsAreReachedWhenAllTheirIndicatorsAre() {
        says("all", "a", "62", Status.REACHED).says("all", "b", "62", Status.EXCEEDED);
        says("beyond", "c", "62", Status.EXCEEDED).says("beyond", "d", "62", Status.EXCEEDED);
        says("one", "e", "62", Status.REACHED).says("one", "f", "62", Status.NOT_REACHED);
        sealed(ReportStore.YEAR_END);

        assertThat(items())
                .containsExactly(
                        "all 62 reached: 2 of 2, 1 exceeded",
                        "beyond 62 exceeded: 2 of 2, 2 exceeded",
                        "one 62 not_reached: 1 of 2, 0 exceeded");
    }

    @Test
    void aFileOfItemsSaysTheSame() throws IOException {
        says("2", "a", "62", Status.REACHED).says("2", "b", "62", Status.NOT_DUE);
        says("1", "c", "62", Status.EXCEEDED);
        sealed(ReportStore.YEAR_END);
        var csv = new StringBuilder();
        Editions editions = store.ledger().editions();
        Edition edition = editions.latest(ReportStore.YEAR_END).orElseThrow();
        ItemColumn.listing(editions.items(edition)).writeCsv(csv);

        assertThat(csv.toString().lines())
                .containsExactly(
                        "business_date,revision,position,item,area,indicators,reached,exceeded,not_reached,pending,"
                                + "undecided,without_data,status,plan",
                        "2023-12-31,1,1,2,62,2,1,0,0,0,0,1,not_due,2023",
                        "2023-12-31,1,3,1,62,1,1,1,0,0,0,0,exceeded,2023");
    }

    @Test
    void oneIndicatorWithoutDataMakesItsItemNoData() {
        says("1", "a", "62", Status.NOT_REACHED).says("1", "b", "62", Status.NO_DATA);
        sealed(ReportStore.YEAR_END);

        assertThat(items()).containsExactly("1 62 no_data: 0 of 2, 0 exceeded");
    }

    @Test
    void everyWordOfASnapshotIsOneOfAnItem() {
        for (Status status : Status.values()) {
            says(word(status), "indicator " + word(status), "62", status);
        }
        sealed(ReportStore.YEAR_END);

        List<String> words = store.texts("SELECT status FROM report_v1_items WHERE status = item");
        assertThat(words)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Status.values())
                        .map(ReportTablesItemsIT::word)
                        .toList());
        assertThat(count("report_v1_items"
                        + " WHERE indicators = reached + not_reached + pending + undecided + without_data"))
                .isEqualTo(Status.values().length);
    }

    @Test
    void itemsAreAsGoodAsTheirWeakestIndicator() {
        for (int weak = 0; weak < ItemRollUp.ORDER.size(); weak++) {
            for (int strong = weak + 1; strong < ItemRollUp.ORDER.size(); strong++) {
                String item = word(ItemRollUp.ORDER.get(weak)) + " " + strong;
                says(item, item + " strong", "62", ItemRollUp.ORDER.get(strong));
                says(item, item + " weak", "62", ItemRollUp.ORDER.get(weak));
            }
        }
        sealed(ReportStore.YEAR_END);

        assertThat(count("report_v1_items WHERE item LIKE CONCAT(status, ' %')"))
                .isEqualTo(66);
        assertThat(count("report_v1_items")).isEqualTo(66);
    }

    @Test
    void indicatorsCountInThePlansOwnAreaElseTogetherElseInTheWeakest() {
        says("own", "a", "62", Status.REACHED).says("own", "a", "613", Status.NO_DATA);
        says("group", "b", "613", Status.NO_DATA).says("group", "b", "62-poor", Status.EXCEEDED);
        says("apart", "c", "613", Status.REACHED).says("apart", "c", "617", Status.NOT_REACHED);
        says("followed", "d", "62", Status.REACHED).follows("followed", "e", "62");
        says("followed", "e", "613", Status.NOT_REACHED).follows("nothing", "f", "62");
        sealed(ReportStore.YEAR_END);

        assertThat(items())
                .containsExactly(
                        "apart 62 not_reached: 0 of 1, 0 exceeded",
                        "followed 62 reached: 1 of 1, 0 exceeded",
                        "group 62 exceeded: 1 of 1, 1 exceeded",
                        "own 62 reached: 1 of 1, 0 exceeded");
    }

    @Test
    void readersSeeTheLatestRevisionsOnlyAndOnTheBoardTheLatestDate() {
        sealed(ReportStore.MIDSUMMER, Status.ON_TRACK);
        sealed(ReportStore.YEAR_END, Status.NO_DATA);
        sealed(ReportStore.YEAR_END, Status.REACHED);
        sealed(ReportStore.MIDSUMMER, Status.AT_RISK);

        assertThat(statuses("report_v1_history")).containsExactly("2023-06-30/2 at_risk", "2023-12-31/2 reached");
        assertThat(statuses("report_v1_items")).containsExactly("2023-06-30/2 at_risk", "2023-12-31/2 reached");
        assertThat(statuses("report_v1_board")).containsExactly("2023-12-31/2 reached");
    }

    @Test
    void readersDoNotSeeWhatIsNotSealed() {
        sealed(ReportStore.YEAR_END, Status.REACHED);
        store.jdbc().sql("""
                        INSERT INTO snapshot (business_date, revision, position, item, indicator, area, unit, comparator,
                                target, status, reason, sources)
                        VALUES ('2024-01-31', 1, 1, '1', 'a', '62', 'x', 'at_least', 1, 'reached', '', '')
                        """).update();

        assertThat(statuses("report_v1_board")).containsExactly("2023-12-31/1 reached");
        assertThat(statuses("report_v1_history")).containsExactly("2023-12-31/1 reached");
        assertThat(statuses("report_v1_items")).containsExactly("2023-12-31/1 reached");
    }

    private ReportTablesItemsIT says(String item, String indicator, String area, Status status) {
        snapshots.add(date -> snapshot(date, item, indicator, area, Comparator.AT_LEAST, status));
        return this;
    }

    private void follows(String item, String indicator, String area) {
        snapshots.add(date -> snapshot(date, item, indicator, area, null, Status.NOT_ASSESSABLE));
    }

    private static Snapshot snapshot(
            LocalDate date,
            String item,
            String indicator,
            String area,
            @Nullable Comparator comparator,
            Status status) {
        var snapshot = new SnapshotBuilder(date, indicator)
                .item(item)
                .area(area)
                .unit("điểm %")
                .judged(status);
        return comparator == null
                ? snapshot.build()
                : snapshot.goal(new Goal(comparator, BigDecimal.TEN, null)).build();
    }

    private void sealed(LocalDate date, Status status) {
        snapshots.clear();
        says("1", "a", "62", status);
        sealed(date);
    }

    private void sealed(LocalDate date) {
        List<Snapshot> dated = snapshots.stream().map(one -> one.apply(date)).toList();
        Edition edition = store.ledger()
                .editions()
                .seal(Cuts.of(date, NOW, dated, 1, NOW))
                .edition();
        store.ledger().dimensions().write(new Sealing(edition, Sealing.Ending.SEALED), CATALOG);
    }

    private List<String> items() {
        return store.texts("""
                SELECT CONCAT(item, ' ', area, ' ', status, ': ', reached, ' of ', indicators, ', ', exceeded, ' exceeded')
                FROM report_v1_items
                ORDER BY item
                """);
    }

    private List<String> statuses(String view) {
        return store.texts(
                "SELECT CONCAT(business_date, '/', revision, ' ', status) FROM " + view + " ORDER BY business_date");
    }

    private long count(String from) {
        return store.jdbc()
                .sql("SELECT COUNT(*) FROM " + from)
                .query(Long.class)
                .single();
    }

    private static String word(Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
