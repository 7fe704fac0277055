package org.tiendo.report;

import java.util.Locale;

/** The names of enum constants in files, which are the same in the ledger and in every report. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
