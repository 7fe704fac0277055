package org.tiendo.source;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A query whose {@code :from}, {@code :to} and {@code :asOf} are replaced by the {@code ?} of JDBC.
 *
 * @param sql the text for the driver, without a final semicolon
 * @param names the names of the bind parameters, in their order
 * @param problems one sentence for each problem; with any the query must not run
 */
record NamedBinds(String sql, List<String> names, List<String> problems) {

    private static final List<String> KNOWN = List.of("from", "to", "asOf");

    static NamedBinds parse(String text, JdbcDialect dialect) {
        var sql = new StringBuilder(text.length());
        var names = new ArrayList<String>();
        var problems = new ArrayList<String>();
        var tokens = new SqlTokens(text, dialect);
        boolean isEnded = false;
        while (tokens.next()) {
            var token = tokens.text();
            if (isEnded && tokens.says()) {
                problems.add("the query must be one statement, but more stands after its semicolon");
                break;
            }
            isEnded |= token.equals(";");
            if (isBind(tokens)) {
                names.add(token.substring(1));
                sql.append('?');
            } else if (token.startsWith("?") && dialect != JdbcDialect.POSTGRESQL) {
                problems.add("the query holds a ?, and no value stands for it; it can bind :from, :to and :asOf");
            } else {
                sql.append(passedOn(token));
            }
        }
        names.stream()
                .filter(name -> !KNOWN.contains(name))
                .distinct()
                .forEach(name -> problems.add("the query binds :" + name + "; it can bind :from, :to and :asOf"));
        return new NamedBinds(sql.toString(), List.copyOf(names), List.copyOf(problems));
    }

    /**
     * Whether the token is a bind parameter. In brackets only the known names are, as the end of an array slice looks
     * the same.
     */
    private static boolean isBind(SqlTokens tokens) {
        return tokens.isBind()
                && (!tokens.isInBrackets() || KNOWN.contains(tokens.text().substring(1)));
    }

    /**
     * The token for the driver. PostgreSQL's driver needs two question marks for the operator, as one is a bind
     * parameter.
     */
    private static String passedOn(String token) {
        return switch (token) {
            case ";" -> "";
            case "?" -> "??";
            default -> token;
        };
    }

    /**
     * The values of the bind parameters, in their order.
     *
     * @param zone the zone of times without one
     */
    List<Object> values(Reading reading, ZoneId zone, JdbcDialect dialect) {
        // Databases store at most microseconds; rounding up would include later records.
        var asOf = LocalDateTime.ofInstant(reading.asOf(), zone).truncatedTo(ChronoUnit.MICROS);
        return names.stream()
                .map(name -> switch (name) {
                    case "from" -> dialect.times().bindable(reading.from());
                    case "to" -> dialect.times().bindable(reading.to());
                    default -> dialect.times().bindable(asOf);
                })
                .toList();
    }
}
