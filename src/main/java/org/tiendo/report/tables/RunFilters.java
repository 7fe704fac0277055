package org.tiendo.report.tables;

/** The filters of runs, over the view {@code run}: those columns of the view for dashboards that are calculated have no index. */
final class RunFilters {

    static final Filter KIND =
            new Filter("kind", Kind.TEXT, "CASE r.name WHEN 'edition' THEN 'edition' ELSE 'pull' END IN (:kind)");

    static final Filter JOB = new Filter("job", Kind.PULL, "r.name IN (:job)");

    static final Filter STATUS = new Filter("status", Kind.RUN_STATUS, "r.status IN (:status)");

    static final Filter DATE = new Filter("date", Kind.DAY, """
            r.run_id IN (
                SELECT night.run_id FROM run_parameter night
                WHERE night.name = 'business_date' AND night.content = CAST(:date AS CHAR(10)))""");

    static final Filter SINCE = new Filter("since", Kind.MOMENT, "r.started_at >= :since");

    private RunFilters() {}
}
