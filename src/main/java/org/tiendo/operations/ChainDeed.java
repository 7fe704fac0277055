package org.tiendo.operations;

import java.util.Optional;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.UnreadableEditionException;
import org.tiendo.ledger.Verification.Broken;
import org.tiendo.ledger.Verification.Holds;
import org.tiendo.words.PlainText;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/** Verifies the chain of editions for people, in the name of the audit's actor; the audit keeps the result. */
public record ChainDeed(Editions editions, Audit audit) {

    private static final Sentence SUBJECT = Sentence.of(Subject.EDITIONS);
    private static final String BROKEN = "The chain is broken: ";
    private static final String UNREADABLE = "The chain could not be verified: ";

    /** Calculates every seal again, which takes longer the more editions there are. */
    public Answer verify(String reason) {
        if (PlainText.isBlank(reason)) {
            return new Answer.Refused(Sentence.of(DeedRefusal.REASON_NEEDED));
        }
        Sentence outcome = outcome();
        audit.add(Audit.Action.VERIFY, SUBJECT, reason, outcome);
        return new Answer.Done(outcome);
    }

    private Sentence outcome() {
        try {
            return editions.verify().in(ChainDeed::sentence, ChainDeed::sentence);
        } catch (UnreadableEditionException e) {
            return Sentence.of(ChainResult.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    /** The last verification by a person on a page; empty before the first. */
    public Optional<Audit.Entry> last() {
        return audit.newest(Long.MAX_VALUE, null, SUBJECT.toString(), 1).stream()
                .map(Audit.Numbered::entry)
                .findFirst();
    }

    /** The result that the audit keeps of a verification; a plain sentence for one that this version does not know. */
    public static Sentence result(Audit.Entry verification) {
        return Recognition.of(verification.outcome(), ChainResult.values());
    }

    /** Returns whether a verification found that an edition is not as it was sealed; the audit may have cut its text. */
    public static boolean foundChange(Audit.Entry verification) {
        return verification.outcome().startsWith(BROKEN);
    }

    /** Returns whether an edition is not as it was sealed, or can't be read. */
    public static boolean foundDamage(Audit.Entry verification) {
        return foundChange(verification) || verification.outcome().startsWith(UNREADABLE);
    }

    private static Sentence sentence(Holds holds) {
        if (holds.last() == null) {
            return Sentence.of(ChainResult.HOLDS_WITHOUT_EDITIONS);
        }
        return holds.editions() == 1
                ? Sentence.of(ChainResult.HOLDS_FOR_ONE, holds.last())
                : Sentence.of(ChainResult.HOLDS, holds.editions(), holds.last());
    }

    private static Sentence sentence(Broken broken) {
        Edition edition = broken.edition();
        return Sentence.of(
                ChainResult.BROKEN,
                edition.businessDate(),
                edition.revision(),
                edition.run(),
                String.join("; ", broken.differences()),
                broken.intact());
    }
}
