package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboards under docs/ ask only for what there is, and get an answer. */
class DashboardsIT {

    private static final Pattern READ = Pattern.compile("(?:FROM|JOIN) (\\w+)");
    private static final Pattern METRIC = Pattern.compile("\\btiendo_\\w+");
    private static final Pattern SQL = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final Pattern TIME_FILTER = Pattern.compile("\\$__timeFilter\\((\\w+)\\)");

    @Test
    void everyQueryOverTheViewsGivesRows() throws IOException {
        JsonNode dashboard = read("figures.json");
        List<String> queries = new ArrayList<>(dashboard.findValuesAsString("rawSql"));
        dashboard
                .path("templating")
                .path("list")
                .forEach(variable -> queries.add(variable.path("query").stringValue()));

        assertThat(queries).hasSizeGreaterThan(6);
        assertAnswer(queries);
    }

    @Test
    void everyQueryOfThePageGivesRows() throws IOException {
        List<String> queries = SQL.matcher(Files.readString(Path.of("docs/dashboards.md")))
                .results()
                .map(DashboardsIT::first)
                .toList();

        assertThat(queries).hasSize(3);
        assertAnswer(queries);
    }

    @Test
    void everyMetricIsOneThatANodeGives() throws IOException {
        String described = Files.readString(Path.of("docs/operating.md"));
        List<String> metrics = read("operations.json").findValuesAsString("expr").stream()
                .flatMap(expression -> METRIC.matcher(expression).results().map(MatchResult::group))
                .distinct()
                .toList();

        assertThat(metrics)
                .hasSizeGreaterThan(7)
                .allSatisfy(metric -> assertThat(described).containsAnyOf("`" + metric + "`", "`" + metric + "{"));
    }

    private static void assertAnswer(List<String> queries) {
        ReportStore store = ReportStore.withNights("mysql");
        for (String query : queries) {
            assertThat(READ.matcher(query).results().map(DashboardsIT::first))
                    .as(query)
                    .isNotEmpty()
                    .allMatch(name -> name.startsWith("report_v1_"));
            assertThat(store.jdbc().sql(asked(query)).query().listOfRows())
                    .as(query)
                    .isNotEmpty();
        }
    }

    /** The query as Grafana sends it for a choice of a reader. */
    private static String asked(String query) {
        String chosen =
                query.replace("${area:sqlstring}", "'62'").replace("${indicator:sqlstring}", "'grdp_growth_rate'");
        return TIME_FILTER.matcher(chosen).replaceAll("$1 BETWEEN '2023-01-01' AND '2023-12-31'");
    }

    private static JsonNode read(String dashboard) throws IOException {
        return new JsonMapper().readTree(Files.readString(Path.of("docs/grafana", dashboard)));
    }

    private static String first(MatchResult found) {
        return Objects.requireNonNull(found.group(1));
    }
}
