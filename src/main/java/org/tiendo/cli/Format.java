package org.tiendo.cli;

import java.util.Locale;

/** What output is made for: a reader, a spreadsheet, a program. */
enum Format {
    TABLE,
    CSV,
    JSON;

    /** The word as it is typed at the command. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
