package org.tiendo.operations;

import java.util.Optional;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Verification;
import org.tiendo.ledger.Verification.Broken;
import org.tiendo.ledger.Verification.Holds;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;

/** Verifies the chain of editions for people, in the name of the audit's actor; the audit keeps the result. */
public record ChainDeed(Editions editions, Audit audit) {

    private static final String SUBJECT = "editions";
    private static final String BROKEN = "The chain is broken: ";

    /** Calculates every seal again, which takes longer the more editions there are. */
    public Answer verify(String reason) {
        if (reason.isBlank()) {
            return new Answer.Refused(Sentence.of(DeedRefusal.REASON_NEEDED));
        }
        Verification verification = editions.verify();
        String outcome = verification.in(ChainDeed::sentence, ChainDeed::sentence);
        audit.add(Audit.Action.VERIFY, SUBJECT, reason, outcome);
        return new Answer.Done(outcome);
    }

    /** The last verification by a person on a page; empty before the first. */
    public Optional<Audit.Entry> last() {
        return audit.newest(Long.MAX_VALUE, null, SUBJECT, 1).stream()
                .map(Audit.Numbered::entry)
                .findFirst();
    }

    /** Returns whether a verification found that an edition is not as it was sealed. */
    public static boolean foundChange(Audit.Entry verification) {
        return verification.outcome().startsWith(BROKEN);
    }

    private static String sentence(Holds holds) {
        return "The chain holds: " + Words.count(holds.editions(), "edition")
                + (holds.last() == null ? "" : "; its last seal is " + holds.last()) + ".";
    }

    private static String sentence(Broken broken) {
        Edition edition = broken.edition();
        return BROKEN + "the edition of " + edition.businessDate() + ", revision " + edition.revision() + " (run "
                + edition.run() + "), is not as it was sealed: " + String.join("; ", broken.differences())
                + ". Those sealed before it: " + broken.intact()
                + ", as they were. Those after it were not checked.";
    }
}
