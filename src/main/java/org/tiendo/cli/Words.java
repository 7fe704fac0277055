package org.tiendo.cli;

import java.util.Locale;

/** Says constants and numbers of things. */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Such as {@code 1 job} or {@code 2 jobs}; for words that take an s. */
    static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
