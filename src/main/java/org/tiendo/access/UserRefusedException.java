package org.tiendo.access;

/** An action on users that is refused; the message is a sentence for the person who asked for it. */
public final class UserRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Kind kind;
    private final String sentence;

    UserRefusedException(Kind kind, String sentence) {
        super(sentence);
        this.kind = kind;
        this.sentence = sentence;
    }

    /** The kind of reason. */
    public enum Kind {
        NO_NAME,
        TAKEN,
        UNKNOWN,
        ENDED,
        /** The person whom the identity provider knows is another user. */
        IDENTITY_TAKEN,
        /** The link was used, or its time is over. */
        NO_INVITATION,
        LAST_ADMIN
    }

    /** The sentence. */
    public String sentence() {
        return sentence;
    }

    public Kind kind() {
        return kind;
    }
}
