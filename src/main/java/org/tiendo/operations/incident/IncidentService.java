package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.List;
import org.tiendo.run.RefusedException;

/** Shows incidents to people, and lets them handle them. */
public interface IncidentService {

    /** The lasting incidents, the oldest first. */
    List<Incident> lasting();

    /** The latest incidents, ended or not, the oldest of them first. */
    List<Incident> latest(int number);

    /** The notifications of the last two weeks, about incidents or not, whose last attempt failed, the newest first. */
    List<Undelivered> undelivered();

    /**
     * Acknowledges an incident: nothing more is sent until it has ended.
     *
     * @throws RefusedException when there is none of this number, or it can't be acknowledged; the message says
     *     why
     */
    Incident acknowledge(long id, String reason);

    /**
     * Snoozes an incident: nothing more is sent until a time; if it lasts, it is open again then.
     *
     * @throws RefusedException when there is none of this number, or it can't be snoozed; the message says why
     */
    Incident snooze(long id, Instant until, String reason);
}
