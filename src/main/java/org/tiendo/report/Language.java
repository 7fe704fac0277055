package org.tiendo.report;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Settings;
import org.tiendo.catalog.Text;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.distance.Reason;
import org.tiendo.distance.RemarkText;
import org.tiendo.distance.Status;

/** A language of the program: its words, dates and number format. The files of messages on the class path say which there are. */
public final class Language {

    /** The language of everything that is the same for all readers, such as logs and files for programs. */
    public static final Language EN = new Language("en");

    private static final String BOARD = "board";

    private static final List<Language> ALL =
            Stream.concat(Stream.of(EN), others()).toList();

    private final Locale locale;
    private final DecimalFormatSymbols symbols;
    private final RemarkText reasons;

    private Language(String tag) {
        locale = Locale.forLanguageTag(tag);
        reasons = new RemarkText(locale);
        symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(text("grouping").charAt(0));
        symbols.setDecimalSeparator(text("point").charAt(0));
    }

    private static Stream<Language> others() {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(tag -> !tag.equals(EN.toString()))
                .filter(tag -> Messages.isThere(BOARD, Locale.forLanguageTag(tag)))
                .map(Language::new);
    }

    /** Every language that there are messages in; English first, the others by their tags. */
    public static List<Language> all() {
        return ALL;
    }

    /** The language of a tag such as {@code vi}; empty where there are no messages in it. */
    public static Optional<Language> find(String tag) {
        return ALL.stream().filter(language -> language.toString().equals(tag)).findFirst();
    }

    /** @throws IllegalArgumentException where there are no messages in the language of the tag */
    public static Language of(String tag) {
        return find(tag).orElseThrow(() -> new IllegalArgumentException(expected() + ", not \"" + tag + "\""));
    }

    /** The language of a home; where there are no messages in it, English. */
    public static Language of(Settings settings) {
        return find(settings.language()).orElse(EN);
    }

    /** The tags that may be chosen, in words. */
    public static String expected() {
        return "one of " + ALL.stream().map(Language::toString).collect(Collectors.joining(", "));
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

    /** The tag, also for the command line and for addresses. */
    @Override
    public String toString() {
        return locale.getLanguage();
    }

    String text(String key) {
        return Messages.text(BOARD, locale, key);
    }

    String text(String key, Object... arguments) {
        return String.format(locale, text(key), arguments);
    }

    public String date(LocalDate date) {
        return formatted("date", date);
    }

    /** The first and the last day; one day once. */
    public String days(Period period) {
        return period.start().equals(period.end())
                ? date(period.end())
                : date(period.start()) + " – " + date(period.end());
    }

    /** The day that is written as {@link #date} writes it; empty where none is. */
    public Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written, DateTimeFormatter.ofPattern(text("date"), locale)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String moment(Instant moment, ZoneId zone) {
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
