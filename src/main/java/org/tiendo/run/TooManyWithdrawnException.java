package org.tiendo.run;

/**
 * A pull would have withdrawn more figures than its job allows. Every retry fails likewise, until the source gives the
 * figures again or a person accepts that it no longer does.
 */
public final class TooManyWithdrawnException extends RunFailedException {

    private static final long serialVersionUID = 1L;

    /** The limit as the job states it. The message contains it, as a failed run keeps nothing but its message. */
    private static final String LIMIT = "(limits: withdrawn)";

    /**
     * @param exceeding the figures that would be withdrawn, and the share that the job allows
     * @param advice the rest of the message: the next steps of the reader
     */
    public TooManyWithdrawnException(String exceeding, String advice) {
        super(exceeding + " " + LIMIT + advice, false);
    }

    /** Returns whether the message of a failed run is that of such an exception. */
    public static boolean isCause(String message) {
        return message.contains(LIMIT);
    }
}
