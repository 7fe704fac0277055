package org.tiendo.report.tables;

/** The statement for rows of sealed editions: the columns of {@code report_v1_history}, then the names. */
final class Snapshots {

    /**
     * MySQL is told to begin with the rows: it takes a moment's condition on editions for a narrow one, and would read the
     * snapshots of each of them. Other servers take the hint for a comment.
     */
    static final String SELECT = """
            SELECT /*+ JOIN_PREFIX(s) */ s.business_date, s.revision, s.position, s.item, s.indicator, s.area, s.unit,
                   s.comparator, s.target, s.target_upper, s.bound, s.actual, s.gap, s.progress, s.expected, s.pace,
                   s.forecast, s.status, s.reason, s.period_end, s.data_status, s.sources, e.cut_off, e.sealed_at,
                   s.actual_upper, s.actual_word, s.due_by, s.remarks, s.forecast_low, s.forecast_high, s.plan,
                   s.remarks AS reason_vi,
                   i.name_vi AS indicator_name_vi, i.name_en AS indicator_name_en,
                   a.name_vi AS area_name_vi, a.name_en AS area_name_en
            FROM edition e
            JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
            LEFT JOIN indicator_text i ON i.code = s.indicator
            LEFT JOIN area_text a ON a.code = s.area
            """;

    static final String OF_EDITION = "s.business_date = :business_date AND s.revision = :revision";

    static final String LATEST = """
            NOT EXISTS (
                SELECT 1 FROM edition later
                WHERE later.business_date = e.business_date AND later.revision > e.revision)""";

    static final String LATEST_THEN = """
            e.cut_off <= :as_known AND NOT EXISTS (
                SELECT 1 FROM edition later
                WHERE later.business_date = e.business_date AND later.revision > e.revision
                    AND later.cut_off <= :as_known)""";

    static final Order BY_DATE = Order.by(
            new Order.Key("business_date", Kind.DAY, "s.business_date"),
            new Order.Key("position", Kind.NUMBER, "s.position"));

    static final Filter[] OVER_DATES = {
        Filter.oneOf("plan", "s.plan"),
        Filter.oneOf("indicator", "s.indicator"),
        Filter.oneOf("area", "s.area"),
        Filter.verdict("s.status"),
        Filter.from("s.business_date"),
        Filter.to("s.business_date")
    };

    private Snapshots() {}
}
