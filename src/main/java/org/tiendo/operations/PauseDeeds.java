package org.tiendo.operations;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.schedule.Pauses;
import org.tiendo.schedule.Pauses.Kind;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.words.PlainText;
import org.tiendo.words.Sentence;

/** Pauses and resumes jobs and sources for people, in the name of the audit's actor. */
public record PauseDeeds(Pauses pauses, Audit audit) {

    /** @param until null: until somebody resumes it */
    public Answer pause(Kind kind, String name, String reason, @Nullable Instant until) {
        if (PlainText.isBlank(reason)) {
            return new Answer.Refused(Sentence.of(DeedRefusal.REASON_NEEDED));
        }
        Sentence subject = Subject.of(kind, name);
        Optional<Pause> holding = pauses.holding(kind, name, audit.now());
        if (holding.isPresent()) {
            return new Answer.Refused(Sentence.of(
                    DeedRefusal.PAUSED_ALREADY,
                    subject,
                    holding.get().by(),
                    holding.get().reason()));
        }
        pauses.add(new Pause(kind, name, audit.now(), audit.actor().who(), PlainText.inOneLine(reason), until));
        audit.add(
                Audit.Action.PAUSE,
                subject,
                reason,
                until == null
                        ? Sentence.of(AuditOutcome.PAUSED)
                        : Sentence.of(AuditOutcome.PAUSED_UNTIL, until.truncatedTo(ChronoUnit.SECONDS)));
        return new Answer.Done("The " + subject + " is paused");
    }

    /** @param reason may be empty: what was paused is to run again */
    public Answer resume(Kind kind, String name, String reason) {
        Sentence subject = Subject.of(kind, name);
        if (!pauses.resume(kind, name, audit.actor().who(), audit.now())) {
            return new Answer.Refused(Sentence.of(DeedRefusal.NOT_PAUSED, subject));
        }
        audit.add(Audit.Action.RESUME, subject, reason, Sentence.of(AuditOutcome.RESUMED));
        return new Answer.Done("The " + subject + " is resumed; what it missed is treated as its schedule says.");
    }
}
