package org.tiendo.report.tables;

/** The filters of runs, by the columns that have an index: those of the view for dashboards are calculated from them. */
final class RunFilters {

    static final Filter JOB =
            among("job", Kind.TEXT, "run_parameter", "found.name = 'job' AND found.content IN (:job)");

    static final Filter STATUS = among("status", Kind.RUN_STATUS, "run", "found.status IN (:status)");

    static final Filter DATE = among(
            "date",
            Kind.DAY,
            "run_parameter",
            "found.name = 'business_date' AND found.content = CAST(:date AS CHAR(10))");

    static final Filter SINCE = among("since", Kind.MOMENT, "run", "found.started_at >= :since");

    private RunFilters() {}

    private static Filter among(String name, Kind kind, String view, String condition) {
        return new Filter(name, kind, "r.run IN (SELECT found.run_id FROM " + view + " found WHERE " + condition + ")");
    }
}
