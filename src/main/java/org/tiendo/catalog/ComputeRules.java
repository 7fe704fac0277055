package org.tiendo.catalog;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.source.JdbcSource;

/** The rules for a job whose rows its source adds up: everything it asks for needs a form in SQL. */
record ComputeRules(Placeholders placeholders, Problems problems) {

    private static final String OR = ", or leave compute: source out";

    /** @param source the entry of the job's source */
    void check(Entry job, Entry source, Optional<SqlText> query) {
        if (job.choice("compute", Compute.class).filter(Compute.SOURCE::equals).isEmpty()) {
            return;
        }
        Entry compute = job.get("compute");
        if (!source.has("jdbc")) {
            problems.add(compute, "files can't add up rows: leave compute: source out");
            return;
        }
        source.block("jdbc").text("url").map(placeholders::fill).ifPresent(url -> {
            if (url.startsWith("jdbc:") && !JdbcSource.canGroup(url)) {
                problems.add(
                        compute,
                        "source '" + source.text("name").orElse("") + "' is " + kind(url)
                                + ", and only MySQL and MariaDB (jdbc:mysql:), PostgreSQL (jdbc:postgresql:), H2 (jdbc:h2:)"
                                + " and Trino (jdbc:trino:) are known to add up rows alike: leave compute: source out");
            }
        });
        job.items("series").forEach(this::aggregation);
        unique(job, query);
    }

    private static String kind(String url) {
        return url.substring(0, url.indexOf(':', "jdbc:".length()) + 1);
    }

    private void aggregation(Entry series) {
        series.choice("aggregate", Aggregation.class).ifPresent(aggregation -> {
            Optional<String> why = refusal(aggregation);
            why.ifPresent(reason -> problems.add(
                    series.get("aggregate"),
                    "aggregate " + Words.of(aggregation) + " " + reason + ": expected sum or count" + OR));
        });
    }

    private static Optional<String> refusal(Aggregation aggregation) {
        return switch (aggregation) {
            case SUM, COUNT -> Optional.empty();
            case LAST -> Optional.of("takes the last row of the query, and sums at the source know no order of rows");
            case NONE -> Optional.of("takes each row as a figure, and the source gives no rows");
        };
    }

    private void unique(Entry job, Optional<SqlText> query) {
        List<Entry> unique = job.items("checks").stream()
                .flatMap(check -> check.scalar("unique").stream())
                .toList();
        unique.stream()
                .skip(1)
                .forEach(second -> problems.add(
                        second,
                        "which row of several counts has a form in SQL for one column only: expected one check unique"
                                + OR));
        unique.stream().limit(1).forEach(first -> {
            String column = first.text();
            if (dates(job).anyMatch(column::equals)) {
                problems.add(
                        first,
                        "column '" + column + "' is a date, and dates are not compared at the source: let"
                                + " the query give it as a text of another name" + OR);
            }
            query.filter(text -> text.isOrderedByMoreThan(column))
                    .ifPresent(text -> problems.add(
                            first,
                            "the query " + text.file() + " says by ORDER BY which of two rows is the first, and sums at"
                                    + " the source know no order of rows: order it by " + column + " or not at all"
                                    + OR));
        });
    }

    private static Stream<String> dates(Entry job) {
        Entry columns = job.block("columns");
        return Stream.of("day", "period_start", "period_end", "known_on").flatMap(key -> columns.text(key).stream());
    }
}
