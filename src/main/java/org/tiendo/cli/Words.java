package org.tiendo.cli;

import java.util.Locale;

/** Formats constants and counts in words. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A count such as {@code 1 job} or {@code 2 jobs}; for words whose plural takes an s. */
    static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
