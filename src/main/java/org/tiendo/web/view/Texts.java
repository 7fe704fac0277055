package org.tiendo.web.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;
import org.tiendo.words.Sentence;

/**
 * The texts of pages in a language, as templates ask for them.
 *
 * @param bundle the name of the texts of some pages, which go before those of all pages
 */
public record Texts(Language language, String bundle) {

    /** The texts of all pages. */
    static final String SHARED = "pages";

    private static final Pattern LANGUAGE = Pattern.compile("([?&]lang=)[a-z]+");

    /** A day, or a moment in the zone of the home, as tables have them. */
    private static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})( [0-9]{2}:[0-9]{2}(?::[0-9]{2})?)?");

    /** A short length of time, as tables have it. */
    private static final Pattern SHORT_TIME = Pattern.compile("([0-9]+)\\.([0-9]) s");

    /** A time that was measured, as causes have it. */
    private static final Pattern MILLIS = Pattern.compile("([0-9]{1,12}) ms");

    /** The first and the last day of a period, as causes have them. */
    private static final Pattern DAYS =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\\.\\.| - )([0-9]{4}-[0-9]{2}-[0-9]{2})");

    /** The name of a process, as the store and terminals have it. */
    private static final Pattern PROCESS = Pattern.compile("process ([0-9]+) on (.+)");

    public String of(String key) {
        boolean isShared = !Messages.has(bundle, language.locale(), key) && !Messages.has(bundle, Locale.ENGLISH, key);
        return Messages.text(isShared ? SHARED : bundle, language.locale(), key);
    }

    /** The other languages, which a reader may change to. */
    public List<Language> others() {
        return Language.all().stream().filter(one -> one != language).toList();
    }

    /** The name of a language in itself. */
    public String name(Language other) {
        return Messages.text(SHARED, other.locale(), "language");
    }

    /** The address of a page in another language. */
    public String address(String address, Language other) {
        return LANGUAGE.matcher(address).replaceFirst("$1" + other);
    }

    /** The phrases, joined by commas. */
    public String say(List<Phrase> phrases) {
        return phrases.stream().map(this::say).collect(Collectors.joining(", "));
    }

    public String say(Sentence sentence) {
        return say(Phrase.of(sentence));
    }

    public String say(Phrase phrase) {
        if (phrase.key().isEmpty()) {
            return String.valueOf(phrase.arguments().get(0));
        }
        Object[] arguments = phrase.arguments().stream().map(this::argument).toArray(Object[]::new);
        return String.format(language.locale(), of(phrase.key()), arguments);
    }

    public String of(String key, Object first, Object second) {
        return String.format(language.locale(), of(key), argument(first), argument(second));
    }

    public String of(String key, Object argument) {
        return String.format(language.locale(), of(key), argument(argument));
    }

    private Object argument(Object argument) {
        if (argument instanceof Phrase phrase) {
            return say(phrase);
        }
        if (argument instanceof BigDecimal number) {
            return language.exact(number);
        }
        return argument instanceof String || argument instanceof LocalDate ? process(when(argument)) : argument;
    }

    /** The name of a process in words; any other text as it is. */
    public String process(String name) {
        Matcher process = PROCESS.matcher(name);
        return process.matches()
                ? String.format(language.locale(), of("process"), process.group(1), process.group(2))
                : name;
    }

    /** A day, two days, a moment or a length of time as the language writes it; any other text as it is. */
    public String when(Object shown) {
        String text = shown.toString();
        Matcher length = SHORT_TIME.matcher(text);
        if (length.matches()) {
            return language.rounded(new BigDecimal(length.group(1) + "." + length.group(2)), 1) + " s";
        }
        Matcher millis = MILLIS.matcher(text);
        if (millis.matches()) {
            BigDecimal seconds = new BigDecimal(Objects.requireNonNull(millis.group(1))).movePointLeft(3);
            return String.format(language.locale(), of("seconds"), language.rounded(seconds, 1));
        }
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return when(Objects.requireNonNull(days.group(1))) + " – " + when(Objects.requireNonNull(days.group(2)));
        }
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return text;
        }
        try {
            LocalDate day = LocalDate.parse(Objects.requireNonNull(moment.group(1)));
            return language.date(day) + Objects.toString(moment.group(2), "");
        } catch (DateTimeParseException e) {
            // It only looks like one, such as the code that somebody has given an area.
            return text;
        }
    }

    /** A whole number. */
    public String count(long number) {
        return language.exact(BigDecimal.valueOf(number));
    }

    public String word(Status status) {
        return language.word(status);
    }

    /** A sign that tells the verdict without its colour. */
    public String sign(Status status) {
        return switch (status) {
            case EXCEEDED -> "★";
            case REACHED -> "✓";
            case ON_TRACK -> "●";
            case AT_RISK -> "◐";
            case OFF_TRACK -> "▼";
            case REVERSING -> "↩";
            case NOT_REACHED -> "✗";
            case IN_PERIOD -> "○";
            case NO_DATA -> "?";
            case NOT_DUE -> "…";
            case NOT_ASSESSABLE -> "≈";
            case CONFLICT -> "≠";
        };
    }

    /** The kind of the verdict, by which the stylesheet colours it. */
    public String kind(Status status) {
        return switch (status) {
            case EXCEEDED, REACHED, ON_TRACK -> "good";
            case AT_RISK, CONFLICT -> "warn";
            case OFF_TRACK, REVERSING, NOT_REACHED -> "bad";
            case IN_PERIOD, NO_DATA, NOT_DUE, NOT_ASSESSABLE -> "none";
        };
    }
}
