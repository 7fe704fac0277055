package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.Stating;

/** What nights leave in the views: runs, figures and words. */
@ParameterizedClass
@MethodSource(ReportStore.KINDS)
class ReportTablesRowsIT {

    private static final Instant EVER_AFTER = Instant.parse("9999-01-01T00:00:00Z");

    private final String kind;

    ReportTablesRowsIT(String kind) {
        this.kind = kind;
    }

    @Test
    void runsHoldThePullsThatFailedToo() {
        assertThat(ReportStore.withNights(kind).texts("""
                        SELECT CONCAT(kind, ' ', COALESCE(job, '-'), ' ', status, ' ', COALESCE(rows_rejected, -1))
                        FROM report_v1_runs
                        WHERE business_date = DATE '2023-06-30'
                        ORDER BY run
                        """))
                .containsExactly(
                        "pull published completed 1", "pull tourist_arrivals failed -1", "edition - completed -1");
    }

    @Test
    void runsCountWhatTheirPullReported() {
        ReportStore store = ReportStore.withNights(kind);
        PullReport report = store.ledger()
                .pullReports()
                .latest("published", ReportStore.MIDSUMMER)
                .orElseThrow();

        assertThat(store.texts("""
                        SELECT CONCAT(run, ': ', rows_read, ' ', rows_accepted, ' ', rows_rejected, ' ', rows_filtered,
                                      ' ', rows_outside, ', ', figures_new, ' ', figures_changed)
                        FROM report_v1_runs
                        WHERE job = 'published' AND business_date = DATE '2023-06-30'
                        """))
                .containsExactly("%d: %d %d %d %d %d, %d %d"
                        .formatted(
                                report.run(),
                                report.read(),
                                report.accepted(),
                                report.rejected(),
                                report.filtered(),
                                report.outside(),
                                report.appended().first(),
                                report.appended().changed()));
    }

    @Test
    void observationsAreThoseTheNextEditionTakes() {
        ReportStore store = ReportStore.withNights(kind);
        List<String> series = store.texts("SELECT DISTINCT series FROM observation");

        List<String> inForce = store
                .ledger()
                .observations()
                .known(KnowledgeQuery.at(EVER_AFTER, series, LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1)))
                .inForce()
                .stream()
                .map(known -> text(known.observation()))
                .toList();

        assertThat(observations(store)).containsExactlyInAnyOrderElementsOf(inForce);
        assertThat(inForce).hasSizeLessThan(count(store, "observation"));
    }

    @Test
    void observationsAreWhatTheirProviderSaidLastHoweverFirmly() {
        ReportStore store = ReportStore.empty(kind);
        append(store, 1, "2023-01-01T00:00:00Z", "9.5", DataStatus.ESTIMATE);
        append(store, 2, "2023-02-01T00:00:00Z", "9.47", DataStatus.OFFICIAL);
        append(store, 3, "2023-03-01T00:00:00Z", "9.6", DataStatus.ESTIMATE);

        assertThat(store.texts("SELECT CONCAT(status, ' ', vintage, ' ', run) FROM report_v1_observations"))
                .containsExactly("estimate 3 3");
    }

    @Test
    void observationsAreWithoutWhatTheirProviderHasWithdrawn() {
        ReportStore store = ReportStore.empty(kind);
        append(store, 1, "2023-01-01T00:00:00Z", "9.5", DataStatus.ESTIMATE);
        Instant february = Instant.parse("2023-02-01T00:00:00Z");
        Observation elsewhere = new Observation(
                "published",
                "",
                "grdp_growth_rate",
                "64",
                Period.year(2022),
                Amount.exact(BigDecimal.ONE),
                DataStatus.ESTIMATE,
                february);
        Stating.append(store.ledger().observations(), 2, "published", List.of(elsewhere), february);

        assertThat(store.texts("SELECT CONCAT(area, ' ', run) FROM report_v1_observations"))
                .containsExactly("64 2");
        assertThat(store.texts("SELECT CONCAT(area, ' ', vintage, ' ', run) FROM report_v1_withdrawals"))
                .containsExactly("62 2 2");
    }

    @Test
    void wordsAreThoseOfTheCatalogTheNightsWereCutWith() {
        ReportStore store = ReportStore.withNights(kind);

        assertThat(count(store, "report_v1_indicators")).isEqualTo(21);
        assertThat(store.texts("SELECT name_vi FROM report_v1_areas WHERE code = '62-poor' AND group_of = '62'"))
                .containsExactly("Các huyện nghèo");
        assertThat(store.texts("SELECT DISTINCT area FROM report_v1_items")).containsExactly("62");
        assertThat(store.texts("SELECT DISTINCT COUNT(*) FROM report_v1_items GROUP BY business_date"))
                .containsExactly("15");
    }

    private static void append(ReportStore store, int run, String knownAt, String value, DataStatus status) {
        var observation = new Observation(
                "published",
                "",
                "grdp_growth_rate",
                "62",
                Period.year(2022),
                Amount.exact(new BigDecimal(value)),
                status,
                Instant.parse(knownAt));
        Stating.append(store.ledger().observations(), run, "published", List.of(observation), Instant.parse(knownAt));
    }

    private static List<String> observations(ReportStore store) {
        return store.jdbc()
                .sql("SELECT * FROM report_v1_observations")
                .query((row, number) -> String.join(
                        " ",
                        row.getString("job"),
                        row.getString("origin"),
                        row.getString("series"),
                        row.getString("area"),
                        row.getString("period_start"),
                        row.getString("period_end"),
                        row.getString("bound"),
                        Objects.requireNonNull(row.getBigDecimal("amount"))
                                .stripTrailingZeros()
                                .toPlainString(),
                        row.getString("status")))
                .list();
    }

    private static String text(Observation one) {
        return String.join(
                " ",
                one.job(),
                one.origin(),
                one.series(),
                one.area(),
                one.period().start().toString(),
                one.period().end().toString(),
                one.amount().bound().symbol(),
                one.amount().value().stripTrailingZeros().toPlainString(),
                one.status().name().toLowerCase(Locale.ROOT));
    }

    private static int count(ReportStore store, String table) {
        return store.jdbc()
                .sql("SELECT COUNT(*) FROM " + table)
                .query(Integer.class)
                .single();
    }
}
