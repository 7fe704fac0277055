package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.List;
import org.tiendo.run.RefusedException;

/** What people see of incidents, and do about them. */
public interface IncidentService {

    /** Those that last, the oldest first. */
    List<Incident> lasting();

    /** The latest ones, over or not, the oldest of them first. */
    List<Incident> latest(int number);

    /**
     * Somebody sees to it: nothing more is sent until it is over.
     *
     * @throws RefusedException when there is none of this number, or it can't be; the message says why
     */
    Incident acknowledge(long id, String reason);

    /**
     * Nothing more is sent until a time; if it lasts, it is open again then.
     *
     * @throws RefusedException when there is none of this number, or it can't be; the message says why
     */
    Incident snooze(long id, Instant until, String reason);
}
