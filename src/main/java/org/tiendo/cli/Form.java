package org.tiendo.cli;

import java.util.Locale;

/** What an answer about one thing is made for: a reader, a program. */
enum Form {
    TEXT,
    JSON;

    /** The word as it is typed at the command. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
