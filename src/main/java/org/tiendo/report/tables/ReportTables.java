package org.tiendo.report.tables;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.report.Listing;
import org.tiendo.store.Column;

/** Reads tables for programs; the answer to a question about an edition never changes. */
public final class ReportTables {

    private final JdbcClient jdbc;
    private final ZoneId zone;

    /** @param zone the zone of the days that programs write */
    public ReportTables(JdbcClient jdbc, ZoneId zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /**
     * @throws BadQuestionException when the table can't be asked so
     * @throws DataAccessException when the store does not answer
     */
    public Rows read(ReportTable table, Question question) {
        Map<String, Object> parameters = new HashMap<>();
        question.fixed()
                .forEach((name, value) -> parameters.put(name, value instanceof Instant at ? Column.of(at) : value));
        List<String> conditions = new ArrayList<>();
        for (Filter filter : table.filters()) {
            List<String> written = question.filters().getOrDefault(filter.name(), List.of());
            if (!written.isEmpty()) {
                conditions.add(filter.condition());
                parameters.put(filter.name(), value(filter, written));
            }
        }
        if (question.after() != null) {
            conditions.add(table.order().after());
            List<Object> keys = Place.read(question.after(), table.order());
            for (int place = 0; place < keys.size(); place++) {
                parameters.put("after" + place, keys.get(place));
            }
        }
        // One more than asked for shows whether there is another page.
        parameters.put("limit", question.limit() + 1);
        return jdbc.sql(table.sql(conditions)).params(parameters).query(row -> {
            Cells cells = Cells.of(row.getMetaData());
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(cells.row(row));
            }
            return page(table, cells.labels(), rows, question.limit());
        });
    }

    private Object value(Filter filter, List<String> written) {
        List<Object> values = written.stream()
                .map(one -> filter.kind().read(filter.name(), one, zone))
                .toList();
        if (filter.takesSeveral()) {
            return values;
        }
        if (values.size() > 1) {
            throw new BadQuestionException(
                    filter.name() + " is given " + values.size() + " times; it takes one value.");
        }
        return values.get(0);
    }

    private static Rows page(ReportTable table, List<String> labels, List<List<@Nullable Object>> rows, int limit) {
        boolean isLast = rows.size() <= limit;
        List<List<@Nullable Object>> shown = isLast ? rows : rows.subList(0, limit);
        var listing = new Listing<List<@Nullable Object>>(labels, shown, row -> row);
        return new Rows(
                listing, shown.size(), isLast ? null : Place.written(keys(table, labels, shown.get(limit - 1))));
    }

    private static List<Object> keys(ReportTable table, List<String> labels, List<@Nullable Object> row) {
        return table.order().keys().stream()
                .map(key -> Objects.requireNonNull(row.get(labels.indexOf(key.label())), key.label()))
                .toList();
    }
}
