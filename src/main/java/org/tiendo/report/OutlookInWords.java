package org.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.tiendo.distance.Outlook;
import org.tiendo.distance.RequiredRate;

/** The sentences on the way to a target in the words of a language. */
public record OutlookInWords(Language language) {

    private static final String BUNDLE = "pages";

    private static final int DIGITS = 3;

    /** Empty without any. */
    public List<String> of(Outlook outlook) {
        return Stream.of(ahead(outlook), required(outlook.required()), range(outlook))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private String ahead(Outlook outlook) {
        if (outlook.daysAhead() == null) {
            return "";
        }
        long days = outlook.daysAhead();
        if (days == 0) {
            return said("outlook.on_path");
        }
        return days < 0 ? said("outlook.behind", -days) : said("outlook.ahead", days);
    }

    private String required(RequiredRate rate) {
        if (rate.needed() == null) {
            return "";
        }
        String needed = rate.days() == null
                ? said("outlook.required", about(rate.needed()))
                : said("outlook.required_in_days", about(rate.needed()), rate.days());
        String before = rate.days() == null ? "outlook.last_year" : "outlook.last_year_in_days";
        return rate.lastYear() == null ? needed : needed + " " + said(before, about(rate.lastYear()));
    }

    private String range(Outlook outlook) {
        return outlook.forecastLow() == null || outlook.forecastHigh() == null
                ? ""
                : said("outlook.range", about(outlook.forecastLow()) + " – " + about(outlook.forecastHigh()));
    }

    /** A number with at least three of its digits, for sentences. */
    private String about(BigDecimal number) {
        int whole = Math.max(1, number.precision() - number.scale());
        return language.rounded(number, Math.max(0, DIGITS - whole));
    }

    private String said(String key, Object... arguments) {
        return String.format(language.locale(), Messages.text(BUNDLE, language.locale(), key), arguments);
    }
}
