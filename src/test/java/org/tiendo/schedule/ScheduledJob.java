package org.tiendo.schedule;

import org.tiendo.homes.HomeFolder;

/** A job with a schedule in a village's home. */
final class ScheduledJob {

    private ScheduledJob() {}

    static void write(HomeFolder home, String name, String cron) {
        write(home, name, cron, "Asia/Ho_Chi_Minh");
    }

    static void write(HomeFolder home, String name, String cron, String zone) {
        home.write("jobs/" + name + "/job.yaml", """
                job: %1$s
                source: records
                file: %1$s.csv
                columns: {day: day}
                series: [{code: %1$s, kind: flow, unit: tờ, aggregate: count, areas: [village]}]
                schedule: {cron: "%2$s", zone: %3$s}
                """.formatted(name, cron, zone));
    }
}
