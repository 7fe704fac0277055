package org.tiendo.source;

import java.util.regex.Pattern;

/** Distinguishes a range of two numbers from a date, as spreadsheets write dates that look like ranges. */
final class DateLike {

    private static final Pattern PADDED = Pattern.compile("0\\d+");
    private static final Pattern MONTH = Pattern.compile("[1-9]|1[0-2]");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private DateLike() {}

    /** Returns whether the two numbers may also be a day and a month, a month and a year, or two years. */
    static boolean isDate(String first, String second) {
        boolean isPadded =
                PADDED.matcher(first).matches() || PADDED.matcher(second).matches();
        boolean startsOne =
                MONTH.matcher(first).matches() || YEAR.matcher(first).matches();
        boolean endsInAYear = YEAR.matcher(second).matches();
        boolean startsInAYear = YEAR.matcher(first).matches();
        boolean endsInAMonth = MONTH.matcher(second).matches();
        return isPadded || (startsOne && endsInAYear) || (startsInAYear && endsInAMonth);
    }
}
