package org.tiendo.run;

/**
 * The person or schedule that asked for a run; stored with the run.
 *
 * @param who {@code schedule}, or a person as {@code name@host}
 * @param node the process that executes the run, by the name that other processes see
 * @param why the person's own words; empty for the schedule
 */
public record StartedBy(String who, String node, String why) {

    public static final String SCHEDULE = "schedule";

    public static StartedBy schedule(String node) {
        return new StartedBy(SCHEDULE, node, "");
    }
}
