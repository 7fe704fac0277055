package org.tiendo.catalog.yaml;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.nio.charset.Charset;
import java.text.ParseException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.quartz.CronExpression;
import org.tiendo.source.DatePattern;

/** The text formats that the schemas name, each with its description in problems. */
public enum TextFormat implements Format {
    CODE("code", "a code of small letters, digits and _, at most 64") {
        @Override
        void parse(String text) {
            require(CODES.matcher(text).matches());
        }
    },
    AREA_CODE("area-code", "an area's code of letters, digits, - and _, at most 64") {
        @Override
        void parse(String text) {
            require(AREA_CODES.matcher(text).matches());
        }
    },
    DATE("date", "a date such as 2023-12-31") {
        @Override
        void parse(String text) {
            LocalDate.parse(text);
        }
    },
    GROWTH_BASE("growth-base", "same_period_last_year, or a date such as 2020-12-31") {
        @Override
        void parse(String text) {
            if (!text.equals("same_period_last_year")) {
                LocalDate.parse(text);
            }
        }
    },
    PERIOD("period", "a period such as P5M or P2Y") {
        @Override
        void parse(String text) {
            require(!Period.parse(text).isNegative());
        }
    },
    TIMEOUT("timeout", "a duration such as 30s, 2m or PT30S") {
        @Override
        void parse(String text) {
            require(!duration(text).isNegative() && !duration(text).isZero());
        }
    },
    TIME("time", "a time of day such as 04:30") {
        @Override
        void parse(String text) {
            require(TIMES.matcher(text).matches());
            LocalTime.parse(text);
        }
    },
    MAIL("mail", "an e-mail address such as night@example.org") {
        @Override
        void parse(String text) {
            require(MAILS.matcher(text).matches());
        }
    },
    LANGUAGE("language", "the code of a language such as vi, en or lo") {
        @Override
        void parse(String text) {
            require(LANGUAGES.matcher(text).matches());
        }
    },
    ZONE("zone", "a zone such as Asia/Ho_Chi_Minh") {
        @Override
        void parse(String text) {
            ZoneId.of(text);
        }
    },
    ENCODING("encoding", "an encoding such as UTF-8 or windows-1258") {
        @Override
        void parse(String text) {
            Charset.forName(text);
        }
    },
    DATE_PATTERN("date-pattern", "a date pattern such as dd/MM/yyyy or yyyy-MM") {
        @Override
        void parse(String text) {
            DatePattern.of(text);
        }

        @Override
        String hint(String text) {
            return DatePattern.meant(text)
                    .map(meant -> "; did you mean '" + meant + "'? Y is the year of a week, D the day of a year")
                    .orElse("");
        }
    },
    PLAUSIBLE_DAY(
            "plausible-day",
            "a year such as 1900, a day such as 1900-01-31, or a time from the business date such as +2y") {
        @Override
        void parse(String text) {
            RelativeDay.require(text);
        }
    },
    AMOUNT_WORD("amount-word", "a word beside a number, without digits, at most 30, that is none of >=, >, <= and <") {
        @Override
        void parse(String text) {
            require(AMOUNT_WORDS.matcher(text).matches());
        }
    },
    CRON(
            "cron",
            "a Quartz cron expression: seconds minutes hours day-of-month month day-of-week, such as \"0 30 1 * * ?\"") {
        @Override
        void parse(String text) throws ParseException {
            CronExpression.validateExpression(text);
        }
    };

    private static final Pattern CODES = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final Pattern LANGUAGES = Pattern.compile("[a-z]{2,3}");
    private static final Pattern AREA_CODES = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");
    /**
     * A qualifier is not blank and does not start with a sign that is recognised without being listed. Two qualifiers
     * may enclose a number, with … in its place, and the ledger keeps 64 characters of them.
     */
    private static final Pattern AMOUNT_WORDS = Pattern.compile("\\s*[^\\s\\d<>=≤≥…][^\\d…]{0,29}");

    private static final Pattern TIMES = Pattern.compile("\\d\\d:\\d\\d");
    private static final Pattern MAILS = Pattern.compile("[^@\\s,;<>]+@[^@\\s,;<>]+");
    private static final Pattern SHORT_DURATION = Pattern.compile("\\d+(\\.\\d+)?[smh]");

    private final String name;
    private final String expected;

    TextFormat(String name, String expected) {
        this.name = name;
        this.expected = expected;
    }

    /** @throws IllegalArgumentException, DateTimeException or ParseException when the text does not fit */
    abstract void parse(String text) throws ParseException;

    /** A hint at the text that was meant; empty where there is none. */
    String hint(String text) {
        return "";
    }

    public String expected() {
        return expected;
    }

    static TextFormat named(String name) {
        for (TextFormat format : values()) {
            if (format.name.equals(name)) {
                return format;
            }
        }
        throw new IllegalArgumentException("no format is named " + name);
    }

    /** Parses a duration such as {@code 30s}, or in ISO-8601. */
    public static Duration duration(String text) {
        return Duration.parse(SHORT_DURATION.matcher(text).matches() ? "PT" + text.toUpperCase(Locale.ROOT) : text);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public boolean matches(ExecutionContext context, String text) {
        return fits(text);
    }

    public boolean fits(String text) {
        try {
            parse(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException | ParseException e) {
            return false;
        }
    }

    private static void require(boolean fits) {
        if (!fits) {
            throw new IllegalArgumentException("it does not fit");
        }
    }
}
