package org.tiendo.report;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.Locale;
import java.util.ResourceBundle;
import org.tiendo.catalog.Text;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkText;
import org.tiendo.distance.Status;

/** The language of a report: its words, dates and number format. */
public enum Language {
    VI("vi", '.', ','),
    EN("en", ',', '.');

    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final RemarkText reasons;

    /** The separators are stated here, as the JDK's locale data differ between versions. */
    Language(String tag, char grouping, char point) {
        locale = Locale.forLanguageTag(tag);
        reasons = new RemarkText(locale);
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(point);
    }

    /** The word for a verdict. */
    public String word(Status status) {
        return text("status." + Words.of(status));
    }

    /** The word for a figure's data status; empty for an official one, which is the normal case. */
    public String word(DataStatus status) {
        return text("data_status." + Words.of(status));
    }

    /** The sentence of a reason; of an edition that was sealed before there were remarks, the English one. */
    public String words(Reason reason) {
        return reasons.of(reason.remarks());
    }

    /** The text of the home in this language; where it is not written in it, in the home's. */
    public String of(Text text) {
        return text.in(toString());
    }

    public Locale locale() {
        return locale;
    }

    /** The word for the command line. */
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

    public String date(LocalDate date) {
        return formatted("date", date);
    }

    public String moment(java.time.Instant moment, ZoneId zone) {
        return formatted("moment", moment.atZone(zone));
    }

    /** The number rounded half-up to the given decimals, with trailing zeros. */
    public String rounded(BigDecimal value, int decimals) {
        return ShownNumbers.rounded(value, decimals, symbols);
    }

    /** The number with all its digits and no trailing zeros after the point. */
    public String exact(BigDecimal value) {
        return ShownNumbers.exact(value, symbols);
    }

    /**
     * The signed difference, rounded as {@link #rounded}; a difference that would round to zero is shown with its first
     * digit.
     */
    public String difference(BigDecimal value, int decimals) {
        return ShownNumbers.difference(value, decimals, symbols);
    }

    private String formatted(String pattern, Temporal when) {
        return DateTimeFormatter.ofPattern(text(pattern), locale).format(when);
    }
}
