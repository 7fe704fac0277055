package org.tiendo.web;

import java.util.Optional;
import java.util.function.Function;
import org.tiendo.operations.Answer;
import org.tiendo.operations.Audit;
import org.tiendo.operations.DeedRefusal;
import org.tiendo.words.PlainText;
import org.tiendo.words.Sentence;

/** The reason that a person gives for a deed, as it was written, however long; one that is too long is refused. */
public record GivenReason(String text) {

    public static final String FIELD = "reason";

    /** The most characters, which the fields of forms state as well. */
    public static final int LONGEST = Audit.LONGEST_REASON;

    public static GivenReason of(Asked asked) {
        return new GivenReason(asked.typed(FIELD).strip());
    }

    /** The sentence that says why it is none; empty when it is good. */
    public Optional<Sentence> refusal() {
        if (PlainText.isBlank(text)) {
            return Optional.of(Sentence.of(DeedRefusal.REASON_NEEDED));
        }
        return text.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(Sentence.of(DeedRefusal.REASON_TOO_LONG, text.length(), LONGEST));
    }

    /** The answer to a deed that is done for the reason; the refusal of the reason where it is none. */
    public Answer forDeed(Function<String, Answer> deed) {
        Optional<Sentence> refusal = refusal();
        return refusal.isPresent() ? new Answer.Refused(refusal.get()) : deed.apply(text);
    }
}
