package org.tiendo.operations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.store.Column;

/**
 * A filter as SQL: the statement contains only the requested conditions, so that the store can use its indexes.
 *
 * @param where empty for all
 * @param parameters by name
 */
record RunConditions(String where, Map<String, Object> parameters) {

    private static final String HELD = """
            EXISTS (
                SELECT 1
                FROM run_parameter night
                CROSS JOIN lease l
                WHERE night.run_id = r.run_id AND night.name = 'business_date'
                      AND l.name = CONCAT(r.name, ' ', night.content)
                      AND l.owner IS NOT NULL AND l.held_until > CURRENT_TIMESTAMP(6)
            )""";

    private static final String FOR_DATE = """
            r.run_id IN (
                SELECT run_id FROM run_parameter WHERE name = 'business_date' AND content = :businessDate
            )""";

    private static final String FOR_DATES = """
            r.run_id IN (
                SELECT run_id FROM run_parameter
                WHERE name = 'business_date' AND content >= :firstDate AND content <= :lastDate
            )""";

    // A completed run has no message; the statuses let the store search the failed ones only.
    private static final String SAYS = """
            r.status IN ('FAILED', 'STOPPED', 'ABANDONED', 'UNKNOWN') AND LOWER(r.exit_message) LIKE :text ESCAPE '!'""";

    static RunConditions of(RunFilter filter) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        if (filter.job() != null) {
            conditions.add("r.name = :job");
            parameters.put("job", filter.job());
        }
        if (filter.from() != null) {
            conditions.add("r.started_at >= :from");
            parameters.put("from", Column.of(filter.from()));
        }
        if (filter.until() != null) {
            conditions.add("r.started_at < :until");
            parameters.put("until", Column.of(filter.until()));
        }
        addDates(filter, conditions, parameters);
        if (!filter.text().isBlank()) {
            conditions.add(SAYS);
            parameters.put("text", "%" + escaped(filter.text().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.status() != null) {
            conditions.add(statusIs(filter.status()));
            parameters.put("statuses", filter.status().stored());
        }
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        return new RunConditions(where, parameters);
    }

    static RunConditions goingOn() {
        List<String> stored = Stream.of(RunStatus.values())
                .filter(RunStatus::isGoingOn)
                .flatMap(status -> status.stored().stream())
                .toList();
        return new RunConditions("WHERE r.status IN (:statuses) AND " + HELD, Map.of("statuses", stored));
    }

    /** The conditions with one more, whose parameter is a number. */
    RunConditions and(String condition, long number) {
        Map<String, Object> more = new HashMap<>(parameters);
        more.put("number", number);
        return new RunConditions((where.isEmpty() ? "WHERE " : where + " AND ") + condition, more);
    }

    private static void addDates(RunFilter filter, List<String> conditions, Map<String, Object> parameters) {
        LocalDate first = filter.firstDate();
        LocalDate last = filter.lastDate();
        if (first != null && first.equals(last)) {
            conditions.add(FOR_DATE);
            parameters.put("businessDate", first.toString());
        } else if (first != null || last != null) {
            conditions.add(FOR_DATES);
            parameters.put("firstDate", first == null ? "" : first.toString());
            parameters.put("lastDate", last == null ? "9999" : last.toString());
        }
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String statusIs(RunStatus status) {
        String stored = "r.status IN (:statuses)";
        return switch (status.leased()) {
            case HELD -> stored + " AND " + HELD;
            case FREE -> stored + " AND NOT " + HELD;
            case EITHER -> stored;
        };
    }
}
