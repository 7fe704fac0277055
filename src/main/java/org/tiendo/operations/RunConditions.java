package org.tiendo.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        if (filter.businessDate() != null) {
            conditions.add(FOR_DATE);
            parameters.put("businessDate", filter.businessDate().toString());
        }
        if (filter.status() != null) {
            conditions.add(statusIs(filter.status()));
            parameters.put("statuses", filter.status().stored());
        }
        String where = conditions.isEmpty() ? "" : "WHERE " + String.join(" AND ", conditions);
        return new RunConditions(where, parameters);
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
