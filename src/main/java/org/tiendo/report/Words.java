package org.tiendo.report;

import java.util.Locale;

/** How the constants of a closed set are written in files: as the words of the ledger and of every report. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
