package org.tiendo.operations;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.schedule.Pauses;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.store.Column;

/** Pauses and resumes jobs and sources for people, in the name of the audit's actor. */
public record PauseDeeds(Pauses pauses, Audit audit) {

    /** @param until null: until somebody resumes it */
    public Answer pause(Kind kind, String name, String reason, @Nullable Instant until) {
        if (reason.isBlank()) {
            return new Answer.Refused("A reason is needed; it is shown with the pause.");
        }
        String subject = Column.of(kind) + " " + name;
        Optional<Pause> holding = pauses.holding(kind, name, audit.now());
        if (holding.isPresent()) {
            return new Answer.Refused("The " + subject + " is paused already, by "
                    + holding.get().by() + ": " + holding.get().reason());
        }
        pauses.add(new Pause(kind, name, audit.now(), audit.actor().who(), reason, until));
        audit.add(Audit.Action.PAUSE, subject, reason, "paused" + (until == null ? "" : " until " + until));
        return new Answer.Done("The " + subject + " is paused");
    }

    /** @param reason may be empty: what was paused is to run again */
    public Answer resume(Kind kind, String name, String reason) {
        String subject = Column.of(kind) + " " + name;
        if (!pauses.resume(kind, name, audit.actor().who(), audit.now())) {
            return new Answer.Refused("The " + subject + " is not paused.");
        }
        audit.add(Audit.Action.RESUME, subject, reason, "resumed");
        return new Answer.Done("The " + subject + " is resumed; what it missed is treated as its schedule says.");
    }
}
