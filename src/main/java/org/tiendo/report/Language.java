package org.tiendo.report;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;

/** The language a report is read in: its words, its dates, its way to write numbers. */
public enum Language {
    VI("vi", '.', ','),
    EN("en", ',', '.');

    private final Locale locale;
    private final DecimalFormatSymbols symbols;

    /** The marks are given, not taken from the JDK, whose locale data differ between versions. */
    Language(String tag, char grouping, char point) {
        locale = Locale.forLanguageTag(tag);
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(point);
    }

    /** The word of a verdict. */
    public String word(Status status) {
        return text("status." + Words.of(status));
    }

    /** The word of a figure's firmness; empty for an official one, which needs none. */
    public String word(DataStatus status) {
        return text("data_status." + Words.of(status));
    }

    /** The word as it is typed at the command. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }

    String text(String key) {
        return ResourceBundle.getBundle("messages.board", locale).getString(key);
    }

    String text(String key, Object... arguments) {
        return String.format(locale, text(key), arguments);
    }

    String date(LocalDate date) {
        return formatted("date", date);
    }

    String moment(java.time.Instant moment, ZoneId zone) {
        return formatted("moment", moment.atZone(zone));
    }

    /** Rounded half-up to so many decimals, trailing zeros kept. */
    String rounded(BigDecimal value, int decimals) {
        return ShownNumbers.rounded(value, decimals, symbols);
    }

    /** Every digit there is and none more. */
    String exact(BigDecimal value) {
        return ShownNumbers.exact(value, symbols);
    }

    /** Rounded as {@link #rounded}, with its sign; a difference that is there is never shown as zero. */
    String difference(BigDecimal value, int decimals) {
        return ShownNumbers.difference(value, decimals, symbols);
    }

    private String formatted(String pattern, Temporal when) {
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(when);
    }
}
