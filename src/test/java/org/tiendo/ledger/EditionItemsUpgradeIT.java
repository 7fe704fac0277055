package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.tiendo.distance.Status;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;

/** A store of before V18, with many editions, says the same of their items afterwards. */
class EditionItemsUpgradeIT {

    private static final List<Status> STATUSES = List.of(Status.values());
    private static final int EDITIONS = 90;
    private static final int REVISIONS = 3;
    private static final int SNAPSHOTS = 40;

    private static final List<String> AREAS = List.of("62", "613", "617", "62-poor", "gone");

    private final Random random = new Random(7);

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void countsTheItemsOfEveryRevisionAsTheViewDidThatCountedThemAnew(TestStore store) throws IOException {
        var source = new SingleConnectionDataSource(store.url(), store.username(), store.password(), true);
        try {
            var jdbc = new JdbcTemplate(source);
            FluentConfiguration tables = Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor(store));
            tables.target("17").load().migrate();
            fill(jdbc);
            List<String> latest = rows(jdbc, "SELECT * FROM report_v1_items");
            List<String> all = rows(jdbc, itemsOfAllRevisions());

            // Later versions have a column more, for the plan.
            tables.target("31").load().migrate();

            assertThat(rows(jdbc, "SELECT * FROM report_v1_items")).isNotEmpty().isEqualTo(latest);
            assertThat(rows(jdbc, "SELECT i.*, i.main_area AS area FROM edition_item i"))
                    .hasSizeGreaterThan(latest.size())
                    .isEqualTo(all);
        } finally {
            source.destroy();
        }
    }

    private static String vendor(TestStore store) {
        return store.name().equals("h2") ? "h2" : "mysql";
    }

    /** The statement of the view of V6, without the condition that leaves earlier revisions out. */
    private static String itemsOfAllRevisions() throws IOException {
        String script = new ClassPathResource("db/migration/common/V6__report_views.sql")
                .getContentAsString(StandardCharsets.UTF_8);
        String beginning = "CREATE VIEW report_v1_items AS";
        int from = script.indexOf(beginning) + beginning.length();
        String view = script.substring(from, script.indexOf(';', from));
        String all = view.replaceFirst("(?s)WHERE NOT EXISTS \\(.*?e\\.revision\\)", "");
        assertThat(all).hasSizeLessThan(view.length());
        return all;
    }

    /** Editions with and without a plan, snapshots that were never sealed, areas that the home no longer has. */
    private void fill(JdbcTemplate jdbc) {
        for (String area : AREAS.subList(0, AREAS.size() - 1)) {
            jdbc.update(
                    "INSERT INTO area_text (code, name_vi, name_en, kind, group_of) VALUES (?, 'a', 'a', 'a', ?)",
                    area,
                    area.endsWith("-poor") ? "62" : null);
        }
        List<Object[]> editions = new ArrayList<>();
        List<Object[]> plans = new ArrayList<>();
        List<Object[]> snapshots = new ArrayList<>();
        for (int number = 0; number < EDITIONS; number++) {
            LocalDate date = LocalDate.of(2020, 1, 1).plusDays(9L * (number / REVISIONS));
            int revision = 1 + number % REVISIONS;
            if (number % 11 != 5) {
                editions.add(new Object[] {date, revision, number});
            }
            if (number % 7 != 3) {
                plans.add(new Object[] {date, revision, number % 5 == 0 ? "613" : "62"});
            }
            for (int position = random.nextInt(SNAPSHOTS); position > 0; position--) {
                snapshots.add(snapshot(date, revision, position));
            }
        }
        jdbc.batchUpdate("""
                INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count, sha256, run_id)
                VALUES (?, ?, ?, '2024-01-01', '2024-01-01', 1, 'x', 1)
                """, editions);
        jdbc.batchUpdate(
                "INSERT INTO edition_plan (business_date, revision, title, main_area) VALUES (?, ?, 'plan', ?)", plans);
        jdbc.batchUpdate("""
                INSERT INTO snapshot (business_date, revision, position, item, indicator, area, comparator, status,
                        unit, reason, sources)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'u', '', '')
                """, snapshots);
    }

    private Object[] snapshot(LocalDate date, int revision, int position) {
        int indicator = random.nextInt(20);
        // Items whose names differ in a stroke only are two.
        String item = indicator > 1 ? "item " + indicator % 6 : indicator == 0 ? "Đ" : "đ";
        return new Object[] {
            date,
            revision,
            position,
            item,
            "indicator " + indicator,
            AREAS.get(random.nextInt(AREAS.size())),
            random.nextInt(4) == 0 ? null : "at_least",
            Column.of(STATUSES.get(random.nextInt(STATUSES.size())))
        };
    }

    /** Each row with its columns in the order of their names. */
    private static List<String> rows(JdbcTemplate jdbc, String query) {
        return jdbc.queryForList(query).stream()
                .map(row -> row.entrySet().stream()
                        .map(column -> Map.entry(column.getKey().toLowerCase(Locale.ROOT), column))
                        .filter(column -> !column.getKey().equals("main_area"))
                        .sorted(Map.Entry.comparingByKey())
                        .map(column -> column.getKey() + " "
                                + Objects.toString(column.getValue().getValue()))
                        .collect(Collectors.joining(", ")))
                .sorted()
                .toList();
    }
}
