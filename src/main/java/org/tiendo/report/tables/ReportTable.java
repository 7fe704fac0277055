package org.tiendo.report.tables;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that programs read: where the rows come from, how they are narrowed down, and their order. */
public enum ReportTable {
    EDITIONS(
            "SELECT * FROM report_v1_editions e",
            "",
            Order.by(new Order.Key("sequence_no", Kind.NUMBER, "e.sequence_no")),
            new Filter("date", Kind.DAY, "e.business_date = :date"),
            Filter.from("e.business_date"),
            Filter.to("e.business_date"),
            Filter.since("e.sealed_at")),

    /** The rows of the edition {@code business_date}, {@code revision}. */
    BOARD(
            Snapshots.SELECT,
            Snapshots.OF_EDITION,
            Order.by(new Order.Key("position", Kind.NUMBER, "s.position")),
            Filter.oneOf("plan", "s.plan"),
            Filter.oneOf("item", "s.item"),
            Filter.oneOf("indicator", "s.indicator"),
            Filter.oneOf("area", "s.area"),
            Filter.verdict("s.status")),

    /** The latest revision of every date. */
    HISTORY(Snapshots.SELECT, Snapshots.LATEST, Snapshots.BY_DATE, Snapshots.OVER_DATES),

    /** The latest revision of every date that knew nothing later than {@code as_known}. */
    HISTORY_THEN(Snapshots.SELECT, Snapshots.LATEST_THEN, Snapshots.BY_DATE, Snapshots.OVER_DATES),

    /** The items of the edition {@code business_date}, {@code revision}. */
    ITEMS(
            """
            SELECT s.business_date, s.revision, s.position, s.item, s.main_area AS area, s.indicators, s.reached,
                   s.exceeded, s.not_reached, s.pending, s.undecided, s.without_data, s.status, s.plan
            FROM edition_item s
            """,
            Snapshots.OF_EDITION,
            Order.by(new Order.Key("position", Kind.NUMBER, "s.position"), new Order.Key("item", Kind.TEXT, "s.item")),
            Filter.oneOf("plan", "s.plan"),
            Filter.oneOf("item", "s.item"),
            Filter.verdict("s.status")),

    INDICATORS(
            "SELECT * FROM report_v1_indicators i",
            "",
            Order.by(new Order.Key("code", Kind.TEXT, "i.code")),
            Filter.oneOf("indicator", "i.code"),
            Filter.oneOf("item", "i.item")),

    AREAS(
            "SELECT * FROM report_v1_areas a",
            "",
            Order.by(new Order.Key("code", Kind.TEXT, "a.code")),
            Filter.oneOf("area", "a.code"),
            Filter.oneOf("parent", "a.parent"),
            Filter.oneOf("kind", "a.kind")),

    RESTATEMENTS(
            """
            SELECT /*+ JOIN_PREFIX(r) */ r.business_date, r.revision, r.position, r.indicator, r.area, r.earlier_date,
                   r.earlier_revision, r.period_end, r.old_bound, r.old_actual, r.old_status, r.new_bound, r.new_actual,
                   r.new_status, r.cause, e.sealed_at, r.old_actual_upper, r.old_actual_word, r.new_actual_upper,
                   r.new_actual_word
            FROM restatement r
            JOIN edition e ON e.business_date = r.business_date AND e.revision = r.revision
            """,
            "",
            Order.by(
                    new Order.Key("business_date", Kind.DAY, "r.business_date"),
                    new Order.Key("revision", Kind.NUMBER, "r.revision"),
                    new Order.Key("position", Kind.NUMBER, "r.position")),
            Filter.oneOf("indicator", "r.indicator"),
            Filter.oneOf("area", "r.area"),
            Filter.oneOf("cause", "r.cause"),
            Filter.from("r.business_date"),
            Filter.to("r.business_date"),
            Filter.since("e.sealed_at")),

    /** Explanation requests: what everybody may know of them. */
    INQUIRIES(
            "SELECT * FROM report_v1_inquiries q",
            "",
            Order.by(new Order.Key("inquiry", Kind.NUMBER, "q.inquiry")),
            Filter.oneOf("state", "q.state"),
            Filter.oneOf("owner", "q.owner"),
            Filter.oneOf("indicator", "q.indicator"),
            Filter.oneOf("area", "q.area"),
            Filter.from("q.business_date"),
            Filter.to("q.business_date"),
            new Filter("due_before", Kind.DAY, "q.due_on < :due_before")),

    /** The remarks of people on figures, with their authors. */
    NOTES(
            """
            SELECT n.id AS note, n.business_date, n.revision, n.indicator, n.area, n.written_at, n.author, n.text
            FROM figure_note n
            """,
            "",
            Order.by(new Order.Key("note", Kind.NUMBER, "n.id")),
            Filter.oneOf("indicator", "n.indicator"),
            Filter.oneOf("area", "n.area"),
            Filter.from("n.business_date"),
            Filter.to("n.business_date"),
            Filter.since("n.written_at")),

    /** The figures in force. */
    OBSERVATIONS("SELECT * FROM report_v1_observations o", "", Figures.ORDER, Figures.FILTERS),

    /** The figures that an edition with the cut-off {@code as_known} would take. */
    OBSERVATIONS_THEN(Figures.SELECT, Figures.IN_FORCE_THEN, Figures.ORDER, Figures.FILTERS),

    /** The view looks up much for each run, and so is asked for those of the answer only. */
    RUNS(
            "SELECT r.run_id AS run FROM run r",
            "",
            """
            SELECT r.*
            FROM (
            %s
            ) found
            JOIN report_v1_runs r ON r.run = found.run
            ORDER BY r.run DESC""",
            Order.downBy(new Order.Key("run", Kind.NUMBER, "r.run_id")),
            RunFilters.KIND,
            RunFilters.JOB,
            RunFilters.STATUS,
            RunFilters.DATE,
            RunFilters.SINCE),

    /** Rows as departments have them, which may speak of persons. */
    REJECTS(
            """
            SELECT r.id, r.run_id AS run, r.job, r.business_date, r.place, r.row_key, r.source_column, r.reason,
                   r.cells
            FROM reject r
            """,
            "",
            Order.by(new Order.Key("id", Kind.NUMBER, "r.id")),
            Filter.oneOf("job", "r.job"),
            new Filter("date", Kind.DAY, "r.business_date = :date"),
            new Filter("run", Kind.NUMBER, "r.run_id = :run")),

    /** The latest pull and the latest figure of each job and series. */
    FRESHNESS(
            """
            SELECT p.job, p.series, p.run_id AS run, p.window_start, p.window_end, p.known_until, p.appended_at,
                   (SELECT o.period_end FROM observation o
                    WHERE o.series = p.series AND o.job = p.job AND o.is_withdrawn = FALSE
                    ORDER BY o.series DESC, o.period_end DESC LIMIT 1) AS period_end
            FROM (SELECT job, series, MAX(run_id) AS run_id FROM pull_statement GROUP BY job, series) latest
            JOIN pull_statement p ON p.job = latest.job AND p.series = latest.series AND p.run_id = latest.run_id
            """,
            "",
            Order.by(new Order.Key("job", Kind.TEXT, "p.job"), new Order.Key("series", Kind.TEXT, "p.series")),
            Filter.oneOf("job", "p.job"),
            Filter.oneOf("series", "p.series"));

    private final String select;
    private final String condition;
    private final String around;
    private final Order order;
    private final List<Filter> filters;

    /** @param condition of SQL, which every row meets */
    ReportTable(String select, String condition, Order order, Filter... filters) {
        this(select, condition, "%s", order, filters);
    }

    /** @param around the statement around the one that finds the rows, with {@code %s} in its place */
    ReportTable(String select, String condition, String around, Order order, Filter... filters) {
        this.select = select;
        this.condition = condition;
        this.around = around;
        this.order = order;
        this.filters = List.of(filters);
    }

    /** The ways in which a program can narrow it down. */
    public List<Filter> filters() {
        return filters;
    }

    Order order() {
        return order;
    }

    /** The statement for the rows that meet the conditions, at most {@code :limit}. */
    String sql(List<String> conditions) {
        String where = Stream.concat(Stream.of(condition), conditions.stream())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\nAND "));
        return around.formatted(
                select + (where.isEmpty() ? "" : "\nWHERE " + where) + "\n" + order.clause() + "\nLIMIT :limit");
    }
}
