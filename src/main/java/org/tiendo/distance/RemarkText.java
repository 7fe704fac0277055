package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts remarks into the sentences of one language, with its days and numbers; numbers are never rounded. */
public final class RemarkText {

    /** Otherwise the locale of the machine would stand in. */
    private static final Control ONLY_THIS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    public static final RemarkText ENGLISH = new RemarkText(Locale.ENGLISH);

    /** {@code {2}} is an argument as it is; {@code {2|years|months|days}} a length of time, with words for its units. */
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)(?:\\|([^|}]*)\\|([^|}]*)\\|([^|}]*))?}");
    /** Compared as remarks have their numbers, which are normalised. */
    private static final Object ONE = BigDecimal.ONE;

    private static final String BETWEEN_REMARKS = "; ";
    private static final String BETWEEN_ARGUMENTS = ", ";

    private final ResourceBundle sentences;
    private final DateTimeFormatter days;
    private final DateTimeFormatter months;
    private final Remark.Cases<String> arguments = new Arguments();

    /** Where there are no sentences in this language, or one is missing, the English ones are said. */
    public RemarkText(Locale locale) {
        sentences = sentences(locale);
        days = DateTimeFormatter.ofPattern(sentence("day"), Locale.ROOT);
        months = DateTimeFormatter.ofPattern(sentence("month"), Locale.ROOT);
    }

    private static ResourceBundle sentences(Locale locale) {
        try {
            return ResourceBundle.getBundle("messages.reasons", locale, ONLY_THIS);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle("messages.reasons", Locale.ENGLISH, ONLY_THIS);
        }
    }

    private String sentence(String key) {
        return (sentences.containsKey(key) ? sentences : ENGLISH.sentences).getString(key);
    }

    /** The remarks as one sentence; empty without any. */
    public String of(List<Remark> remarks) {
        return remarks.stream().map(this::of).collect(Collectors.joining(BETWEEN_REMARKS));
    }

    private String of(Remark remark) {
        return filled(sentence(key(remark)), remark.arguments());
    }

    /** Returns whether a sentence of an old edition contains the words that this kind begins with. */
    boolean isIn(String sentence, RemarkKind kind) {
        String pattern = sentence(key(kind));
        int first = pattern.indexOf('{');
        return first != 0 && sentence.contains(first < 0 ? pattern : pattern.substring(0, first));
    }

    /** A remark whose first argument is the number one may have a sentence in the singular. */
    private String key(Remark remark) {
        String key = key(remark.kind());
        boolean isOne =
                remark.arguments().stream().findFirst().filter(ONE::equals).isPresent();
        return isOne && sentences.containsKey(key + ".one") ? key + ".one" : key;
    }

    private static String key(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    private String filled(String pattern, List<?> values) {
        return ARGUMENT.matcher(pattern).replaceAll(place -> {
            String said = arguments.of(values.get(Integer.parseInt(Objects.requireNonNull(place.group(1)))));
            boolean isLength = place.start(2) >= 0;
            return Matcher.quoteReplacement(isLength ? length(said, place) : said);
        });
    }

    /** A length of time, in ISO 8601 as the configuration states it, without the units of which it has none. */
    private static String length(String iso, MatchResult place) {
        var length = java.time.Period.parse(iso);
        List<ChronoUnit> units = List.of(ChronoUnit.YEARS, ChronoUnit.MONTHS, ChronoUnit.DAYS);
        return IntStream.range(0, units.size())
                .filter(unit -> length.get(units.get(unit)) != 0)
                .mapToObj(unit -> length.get(units.get(unit)) + " " + place.group(2 + unit))
                .collect(Collectors.joining(" "));
    }

    /** The words of each type of argument. */
    private final class Arguments implements Remark.Cases<String> {

        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String number(BigDecimal number) {
            String plain = number.toPlainString();
            int point = plain.indexOf('.');
            String whole = point < 0 ? plain : plain.substring(0, point);
            String fraction = point < 0 ? "" : sentence("point") + plain.substring(point + 1);
            String grouping = sentence("grouping");
            return (grouping.isEmpty() ? whole : whole.replaceAll("\\B(?=(\\d{3})+$)", grouping)) + fraction;
        }

        @Override
        public String day(LocalDate day) {
            return days.format(day);
        }

        @Override
        public String month(YearMonth month) {
            return months.format(month);
        }

        @Override
        public String period(Period period) {
            return period.start().equals(period.end())
                    ? day(period.end())
                    : filled(sentence("period"), List.of(period.start(), period.end()));
        }

        @Override
        public String amount(Amount amount) {
            String said = switch (amount.bound()) {
                case EXACT -> number(amount.value());
                case RANGE -> of(Inexactness.ends(amount));
                case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT ->
                    amount.bound().symbol() + number(amount.value());
            };
            return amount.word().isEmpty() ? said : said + " (" + amount.word() + ")";
        }

        @Override
        public String status(DataStatus status) {
            return sentence("data_status." + key(status));
        }

        @Override
        public String remark(Remark remark) {
            return RemarkText.this.of(remark);
        }

        @Override
        public String list(List<?> values) {
            return values.stream().map(this::of).collect(Collectors.joining(BETWEEN_ARGUMENTS));
        }
    }
}
