package org.tiendo.words;

import java.util.Locale;

/** Formats counts and constants as words of a sentence. */
public final class Words {

    private Words() {}

    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A count such as {@code 1 job} or {@code 2 jobs}; for words whose plural takes an s. */
    public static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
