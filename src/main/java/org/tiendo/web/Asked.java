package org.tiendo.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.SealedEditions;
import org.tiendo.report.EditionChoice;
import org.tiendo.report.PointInTime;
import org.tiendo.words.PlainText;

/**
 * The parameters of a request, which are checked as they are read.
 *
 * @param all every value of every parameter
 */
public record Asked(ServerRequest request, Map<String, List<String>> all, ServedHome home) {

    /** Rows of one answer; a spreadsheet and a browser still open as many. */
    static final int MOST_ROWS = 10_000;

    private static final String AS_KNOWN = "as_known";

    /** Days outside are slips of the pen, and more than a store can hold. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2999;

    /** Characters of a text that somebody writes; the audit and the pages show it as a whole. */
    public static final int LONGEST_TEXT = 10_000;

    /** @throws ProblemException when the query is none */
    public static Asked of(ServerRequest request, ServedHome home) {
        try {
            return new Asked(request, Map.copyOf(request.params()), home);
        } catch (IllegalStateException e) {
            // The server leaves out a parameter that it can't decode, and only says so by this.
            throw ProblemException.bad(Problem.UNREADABLE_QUERY);
        }
    }

    /**
     * Refuses a parameter that does not exist: a filter that is misspelt would filter nothing, and the answer would say
     * something else than it seems to.
     */
    public void refuseOthersThan(Collection<String> parameters) {
        Set<String> unknown = new TreeSet<>(all.keySet());
        unknown.removeAll(parameters);
        if (!unknown.isEmpty()) {
            String names = String.join(", ", unknown);
            throw parameters.isEmpty()
                    ? ProblemException.bad(Problem.NO_PARAMETERS, names)
                    : ProblemException.bad(Problem.NO_PARAMETER, names, String.join(", ", new TreeSet<>(parameters)));
        }
    }

    /** The value of a variable in the path. */
    public String inPath(String variable) {
        return request.pathVariable(variable);
    }

    public Optional<String> one(String name) {
        Optional<String> value = ofAnyLength(name);
        if (value.isPresent() && value.get().length() > LONGEST_TEXT) {
            throw ProblemException.bad(Problem.TOO_LONG, name, LONGEST_TEXT);
        }
        return value;
    }

    private Optional<String> ofAnyLength(String name) {
        List<String> values = all.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw ProblemException.bad(Problem.GIVEN_AGAIN, name, values.size());
        }
        return values.stream().findFirst().map(PlainText::of);
    }

    /**
     * The text as somebody has typed it, however long: for a form that says itself what is too long and shows it again.
     * Empty without one.
     */
    public String typed(String name) {
        return ofAnyLength(name).orElse("");
    }

    /** The value; a form sends every field, also those that are left empty. */
    public Optional<String> written(String name) {
        return one(name).filter(value -> !value.isBlank());
    }

    /** The text that somebody has written, without spaces around it; empty without one. */
    public String text(String name) {
        return one(name).map(String::strip).orElse("");
    }

    int limit() {
        return one("limit").map(written -> number("limit", written, MOST_ROWS)).orElse(MOST_ROWS);
    }

    /** The edition by {@code date}, {@code revision} and {@code as_known}; without any, the latest. */
    public Edition edition() {
        return edition(home.editions());
    }

    /** The edition as {@link #edition()} chooses it, among these. */
    public Edition edition(SealedEditions editions) {
        EditionChoice choice = choice();
        return choice.in(editions).orElseThrow(() -> ProblemException.notFound(choice.missing(editions)));
    }

    /** The parameters without those that are empty: a form sends every field, also those that nobody has filled. */
    public Asked filled() {
        return new Asked(
                request,
                all.entrySet().stream()
                        .filter(parameter -> !parameter.getValue().equals(List.of("")))
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                home);
    }

    private EditionChoice choice() {
        Optional<LocalDate> date = one("date").map(written -> day("date", written));
        Optional<Integer> revision = revision();
        Optional<PointInTime> asKnown = asKnown();
        if (asKnown.isEmpty()) {
            return new EditionChoice.Latest(date.orElse(null), revision.orElse(null));
        }
        if (date.isEmpty() || revision.isPresent()) {
            throw ProblemException.bad(Problem.AS_KNOWN_OF_NO_DATE);
        }
        return new EditionChoice.Then(
                date.get(),
                moment(asKnown.get()),
                asKnown.get(),
                home.catalog().settings().zone());
    }

    public Optional<Integer> revision() {
        return one("revision").map(written -> number("revision", written, Integer.MAX_VALUE));
    }

    public Optional<PointInTime> asKnown() {
        return one(AS_KNOWN).map(Asked::point);
    }

    private static PointInTime point(String written) {
        try {
            return PointInTime.of(written);
        } catch (IllegalArgumentException e) {
            throw ProblemException.bad(Problem.NOT_A_MOMENT, AS_KNOWN, written);
        }
    }

    /** The end of a point in time; now for a day that is not over. */
    Instant moment(PointInTime point) {
        return point.known(home.catalog().settings().zone(), home.now())
                .orElseThrow(() -> ProblemException.bad(Problem.IN_THE_FUTURE, AS_KNOWN));
    }

    /** @throws ProblemException when the value of the parameter is no day, or one that no store can hold */
    public static LocalDate day(String name, String written) {
        LocalDate day;
        try {
            day = LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            throw ProblemException.bad(Problem.NOT_A_DAY, name, written);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw ProblemException.bad(Problem.DAY_NOT_KEPT, name, written);
        }
        return day;
    }

    private static int number(String name, String written, int most) {
        try {
            int number = Integer.parseInt(written);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw most == Integer.MAX_VALUE
                ? ProblemException.bad(Problem.NOT_A_NUMBER, name, written)
                : ProblemException.bad(Problem.NUMBER_OUTSIDE, name, most, written);
    }
}
