package org.tiendo.catalog;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Place;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;

/** The text of a query, with the checks that are possible before it runs. */
record SqlText(String file, String text) {

    private static final Set<String> BINDS = Set.of("from", "to", "asOf");

    /** Comments and quoted texts, in which a colon does not start a bind. */
    private static final Pattern QUOTED =
            Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'[^']*'|\"[^\"]*\"|`[^`]*`", Pattern.DOTALL);

    /** A bind parameter, but not the {@code ::} of a PostgreSQL cast. */
    private static final Pattern BIND = Pattern.compile("(?<![:\\w]):([A-Za-z_]\\w*)");

    private static final Pattern COMMENT = Pattern.compile("--[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    /** A {@code select *}, which names no columns and may return any. */
    private static final Pattern ALL_COLUMNS =
            Pattern.compile("\\bselect\\s+(all\\s+|distinct\\s+)?\\*|\\.\\s*\\*", Pattern.CASE_INSENSITIVE);

    private static final Pattern WORD = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*");

    private static final Pattern ORDER = Pattern.compile("\\border\\s+by\\b", Pattern.CASE_INSENSITIVE);

    void check(Problems problems) {
        if (text.isBlank()) {
            problems.add(Place.startOf(file), "the file is empty; expected a query");
        }
        String bare = bare();
        BIND.matcher(bare)
                .results()
                .filter(bind -> !BINDS.contains(name(bind)))
                .forEach(bind -> problems.add(
                        Place.at(file, text, bind.start()),
                        "unknown bind :" + name(bind) + "; expected :from, :to or :asOf"
                                + Words.didYouMean(name(bind), BINDS)));
    }

    /** Checks that the query contains the column's name; without it the result cannot contain the column. */
    void checkColumn(Entry column, Problems problems) {
        String query = COMMENT.matcher(text).replaceAll(" ");
        if (ALL_COLUMNS.matcher(query).find() || query.isBlank()) {
            return;
        }
        Pattern named = Pattern.compile(
                "(?<![\\p{L}\\p{N}_])" + Pattern.quote(column.text()) + "(?![\\p{L}\\p{N}_])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        if (!named.matcher(query).find()) {
            problems.add(
                    column,
                    "the query " + file + " names no column '" + column.text() + "'"
                            + Words.didYouMean(column.text(), words(query).toList()));
        }
    }

    /** Returns whether the rows of the query come in an order that tells rows with the same value in the column apart. */
    boolean isOrderedByMoreThan(String column) {
        Pattern alone = Pattern.compile(
                "\\s*(\\w+\\.)?[\"`]?" + Pattern.quote(column) + "[\"`]?(\\s+(asc|desc))?[\\s;]*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String bare = bare();
        return ORDER.matcher(bare)
                .results()
                .filter(order -> isOutsideBrackets(bare.substring(0, order.start())))
                .map(order -> COMMENT.matcher(text.substring(order.end())).replaceAll(" "))
                .anyMatch(order -> !alone.matcher(order).matches());
    }

    private static boolean isOutsideBrackets(String before) {
        return before.chars().filter(letter -> letter == '(').count()
                == before.chars().filter(letter -> letter == ')').count();
    }

    /** The query without what stands in comments and quotes, each letter of which is a space. */
    private String bare() {
        return QUOTED.matcher(text).replaceAll(quoted -> quoted.group().replaceAll("[^\\n]", " "));
    }

    private static String name(MatchResult bind) {
        return bind.group().substring(1);
    }

    private static Stream<String> words(String query) {
        return WORD.matcher(query).results().map(MatchResult::group).distinct();
    }
}
