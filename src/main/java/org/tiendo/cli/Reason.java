package org.tiendo.cli;

import org.tiendo.words.PlainText;

/** Checks the reason that a person gives for an action, for the audit. */
final class Reason {

    private Reason() {}

    /**
     * Strips the reason.
     *
     * @throws MisuseException when it is blank and would explain nothing
     */
    static String stated(String typed) {
        if (PlainText.isBlank(typed)) {
            throw new MisuseException("--reason is empty; say why, for whoever reads the audit.");
        }
        return typed.strip();
    }
}
