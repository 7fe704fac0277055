package org.tiendo.cli;

/** Checks the reason that a person gives for an action, for the audit. */
final class Reason {

    private Reason() {}

    /**
     * Strips the reason.
     *
     * @throws MisuseException when it is blank and would explain nothing
     */
    static String stated(String typed) {
        if (typed.isBlank()) {
            throw new MisuseException("--reason is empty; say why, for whoever reads the audit.");
        }
        return typed.strip();
    }
}
