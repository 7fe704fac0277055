package org.tiendo.cli;

import org.tiendo.operations.Audit;
import org.tiendo.words.PlainText;

/** Checks the reason that a person gives for an action, for the audit. */
final class Reason {

    private Reason() {}

    /**
     * Strips the reason.
     *
     * @throws MisuseException when it is blank and would explain nothing, or is longer than the audit takes
     */
    static String stated(String typed) {
        if (PlainText.isBlank(typed)) {
            throw new MisuseException("--reason is empty; say why, for whoever reads the audit.");
        }
        String reason = typed.strip();
        if (reason.length() > Audit.LONGEST_REASON) {
            throw new MisuseException("--reason has " + reason.length() + " characters; it may have at most "
                    + Audit.LONGEST_REASON + ". Say the most important part, and where the rest stands.");
        }
        return reason;
    }
}
