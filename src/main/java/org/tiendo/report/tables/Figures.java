package org.tiendo.report.tables;

/** The statement for figures at a moment: the columns of {@code report_v1_observations}, which has those of now. */
final class Figures {

    static final String SELECT = """
            SELECT o.job, o.origin, o.series, o.area, o.period_start, o.period_end, o.bound, o.amount, o.status,
                   o.known_at, o.appended_at, o.vintage, o.run_id AS run, o.amount_upper, o.amount_word
            FROM observation o
            """;

    static final String IN_FORCE_THEN = """
            o.is_withdrawn = FALSE AND o.known_at <= :as_known AND NOT EXISTS (
                SELECT 1 FROM observation other
                WHERE other.job = o.job AND other.series = o.series AND other.period_end = o.period_end
                    AND other.period_start = o.period_start AND other.area = o.area AND other.origin = o.origin
                    AND other.known_at <= :as_known
                    AND (other.known_at > o.known_at OR other.known_at = o.known_at AND other.vintage > o.vintage))""";

    /** That of the key, so that a page of all figures is read from its index. */
    static final Order ORDER = Order.by(
            new Order.Key("job", Kind.TEXT, "o.job"),
            new Order.Key("series", Kind.TEXT, "o.series"),
            new Order.Key("period_end", Kind.DAY, "o.period_end"),
            new Order.Key("period_start", Kind.DAY, "o.period_start"),
            new Order.Key("area", Kind.TEXT, "o.area"),
            new Order.Key("origin", Kind.TEXT, "o.origin"));

    static final Filter[] FILTERS = {
        Filter.oneOf("series", "o.series"),
        Filter.oneOf("job", "o.job"),
        Filter.oneOf("area", "o.area"),
        Filter.oneOf("status", "o.status"),
        Filter.from("o.period_end"),
        Filter.to("o.period_end"),
        Filter.since("o.appended_at")
    };

    private Figures() {}
}
