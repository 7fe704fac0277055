package org.tiendo.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Owner;
import org.tiendo.catalog.Text;
import org.tiendo.store.Column;

/** Reads the requests with their events. */
public final class Inquiries {

    /** Condition of SQL: {@code latest} is the last event of its request. */
    static final String IS_LATEST = """
            NOT EXISTS (
                SELECT 1 FROM inquiry_event later
                WHERE later.inquiry_id = latest.inquiry_id AND later.step > latest.step)
            """;

    private static final String SELECT = """
            SELECT i.id, i.business_date, i.revision, i.indicator, i.area, i.owner, i.owner_name_vi, i.owner_name_en,
                   e.state, e.happened_at, e.happened_on, e.author, e.due_on, e.text, e.measure, e.mailed_to,
                   e.file_id, f.name AS file_name, f.bytes AS file_bytes
            FROM inquiry i
            JOIN inquiry_event e ON e.inquiry_id = i.id
            LEFT JOIN inquiry_file f ON f.id = e.file_id
            """;

    private static final String OF_NUMBER = SELECT + "WHERE i.id = :id ORDER BY e.step";

    private static final String OF_DATE = SELECT + "WHERE i.business_date = :date ORDER BY i.id DESC, e.step";

    private static final String SCORES = """
            SELECT q.owner, MAX(q.owner_name_vi) AS name_vi, MAX(q.owner_name_en) AS name_en, COUNT(*) AS asked,
                   COUNT(CASE WHEN q.answered_on <= q.answer_due_on THEN 1 END) AS in_time,
                   COUNT(CASE WHEN q.answered_on > q.answer_due_on THEN 1
                              WHEN q.answered_on IS NULL AND q.due_on < :today THEN 1 END) AS late,
                   COUNT(CASE WHEN q.state IN ('asked', 'returned') THEN 1 END) AS open_now,
                   COUNT(CASE WHEN q.returns > 0 THEN 1 END) AS returned
            FROM report_v1_inquiries q
            WHERE q.state <> 'withdrawn'
            GROUP BY q.owner
            ORDER BY q.owner
            """;

    private static final String CONTENT = """
            SELECT f.name, f.content
            FROM inquiry_event e
            JOIN inquiry_file f ON f.id = e.file_id
            WHERE e.inquiry_id = :inquiry AND e.file_id = :file
            """;

    private final JdbcClient jdbc;

    public Inquiries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Inquiry> find(long id) {
        return jdbc.sql(OF_NUMBER).param("id", id).query(Inquiries::grouped).stream()
                .findFirst();
    }

    /** The requests that match, the newest first. */
    public List<Inquiry> find(InquiryFilter filter) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of(IS_LATEST));
        add(filter.state(), "latest.state = :state", "state", conditions, parameters);
        add(filter.owner(), "i.owner = :owner", "owner", conditions, parameters);
        add(filter.before(), "i.id < :before", "before", conditions, parameters);
        add(
                filter.overdueOn(),
                "latest.state IN ('asked', 'returned') AND latest.due_on < :today",
                "today",
                conditions,
                parameters);
        parameters.put("limit", filter.limit());
        String chosen = "JOIN (SELECT i.id FROM inquiry i JOIN inquiry_event latest ON latest.inquiry_id = i.id WHERE "
                + String.join(" AND ", conditions) + " ORDER BY i.id DESC LIMIT :limit) chosen ON chosen.id = i.id ";
        return jdbc.sql(SELECT + chosen + "ORDER BY i.id DESC, e.step")
                .params(parameters)
                .query(Inquiries::grouped);
    }

    private static void add(
            @Nullable Object value,
            String condition,
            String name,
            List<String> conditions,
            Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value instanceof InquiryState state ? state.toString() : value);
        }
    }

    /** The requests about any figure of a date, in whichever revision, the newest first. */
    public List<Inquiry> of(LocalDate businessDate) {
        return jdbc.sql(OF_DATE).param("date", businessDate).query(Inquiries::grouped);
    }

    /**
     * The scorecards of the owners, in the order of their codes; those who were never asked are missing.
     *
     * @param today the day in the home's zone
     */
    public List<Scorecard> scorecards(LocalDate today) {
        return jdbc.sql(SCORES)
                .param("today", today)
                .query((row, number) -> new Scorecard(
                        Column.text(row, "owner"),
                        name(row, "name"),
                        row.getLong("asked"),
                        row.getLong("in_time"),
                        row.getLong("late"),
                        row.getLong("open_now"),
                        row.getLong("returned")))
                .list();
    }

    /** A file that is attached to an answer of the request. */
    public Optional<AttachedFile> file(long inquiry, long file) {
        return jdbc.sql(CONTENT)
                .param("inquiry", inquiry)
                .param("file", file)
                .query((row, number) ->
                        new AttachedFile(Column.text(row, "name"), Objects.requireNonNull(row.getBytes("content"))))
                .optional();
    }

    private static List<Inquiry> grouped(ResultSet row) throws SQLException {
        Map<Long, Inquiry> found = new LinkedHashMap<>();
        while (row.next()) {
            long id = row.getLong("id");
            @Nullable Inquiry before = found.get(id);
            List<InquiryEvent> events = new ArrayList<>(before == null ? List.of() : before.events());
            events.add(event(row));
            found.put(id, new Inquiry(id, figure(row), owner(row), events));
        }
        return List.copyOf(found.values());
    }

    static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                Column.day(row, "business_date"),
                row.getInt("revision"),
                Column.text(row, "indicator"),
                Column.text(row, "area"));
    }

    private static Owner owner(ResultSet row) throws SQLException {
        return new Owner(Column.text(row, "owner"), name(row, "owner_name"), null);
    }

    private static Text name(ResultSet row, String column) throws SQLException {
        return Text.ofColumns(Column.text(row, column + "_vi"), Column.text(row, column + "_en"));
    }

    private static InquiryEvent event(ResultSet row) throws SQLException {
        @Nullable Long file = Column.nullableNumber(row, "file_id");
        return new InquiryEvent(
                Column.word(row, "state", InquiryState.class),
                Column.instant(row, "happened_at"),
                Column.day(row, "happened_on"),
                Column.text(row, "author"),
                Column.day(row, "due_on"),
                Column.text(row, "text"),
                row.getString("measure"),
                file == null ? null : new Attachment(file, Column.text(row, "file_name"), row.getLong("file_bytes")),
                row.getString("mailed_to"));
    }
}
