package org.tiendo.run;

/**
 * Who asked for a run; kept with it.
 *
 * @param who {@code schedule}, or a person as {@code name@host}
 * @param node the process that runs it, as others are told of it
 * @param why in the person's words; empty for the schedule
 */
public record StartedBy(String who, String node, String why) {

    public static final String SCHEDULE = "schedule";

    public static StartedBy schedule(String node) {
        return new StartedBy(SCHEDULE, node, "");
    }
}
