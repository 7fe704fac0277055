package org.tiendo.cli;

/** Why somebody does something, as the audit keeps it. */
final class Reason {

    private Reason() {}

    /** Refuses a blank one, which would explain nothing. */
    static String stated(String typed) {
        if (typed.isBlank()) {
            throw new MisuseException("--reason is empty; say why, for whoever reads the audit.");
        }
        return typed.strip();
    }
}
