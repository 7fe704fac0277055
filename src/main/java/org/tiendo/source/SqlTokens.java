package org.tiendo.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tokens of a query: bind parameters, texts that only look like one (in literals, names and comments), and the
 * rest.
 */
final class SqlTokens {

    private static final String DOUBLED = "'(?:[^']|'')*+'";
    private static final String DOUBLED_OR_ESCAPED = "'(?:[^'\\\\]|''|\\\\.)*+'";
    private static final String QUOTED_NAME = "\"(?:[^\"]|\"\")*+\"";
    private static final String QUOTED_OR_ESCAPED = "\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"";
    private static final String REST_OF_LINE = "[^\\r\\n]*+";
    private static final String BLOCK = "/\\*(?s:.*?)\\*/";

    private static final Pattern STANDARD = pattern(DOUBLED + "|" + QUOTED_NAME, "--" + REST_OF_LINE + "|" + BLOCK);

    private static final Pattern H2 = pattern(DOUBLED + "|" + QUOTED_NAME, "--" + REST_OF_LINE + "|" + nestedBlock());

    /**
     * MySQL: backslashes escape, names are in backticks; a hash also starts a comment, two dashes only before a space.
     */
    private static final Pattern MYSQL = pattern(
            DOUBLED_OR_ESCAPED + "|" + QUOTED_OR_ESCAPED + "|`(?:[^`]|``)*+`",
            "--(?=\\s|$)" + REST_OF_LINE + "|#" + REST_OF_LINE + "|" + BLOCK);

    /** PostgreSQL: backslashes escape after an E, and literals may be between two equal dollar tags. */
    private static final Pattern POSTGRESQL = pattern(
            "(?<![\\w$])[eE]" + DOUBLED_OR_ESCAPED + "|" + DOUBLED + "|" + QUOTED_NAME
                    + "|(?<![\\w$])(?<tag>\\$(?:[A-Za-z_]\\w*)?\\$)(?s:.*?)\\k<tag>",
            "--" + REST_OF_LINE + "|" + nestedBlock());

    /** The largest depth of nested comments, more than anybody writes. */
    private static final int DEPTH = 8;

    private final String sql;
    private final Matcher matcher;
    private int brackets;

    SqlTokens(String sql, JdbcDialect dialect) {
        var pattern = switch (dialect) {
            case MYSQL -> MYSQL;
            case POSTGRESQL -> POSTGRESQL;
            case H2 -> H2;
            case SQLITE, TRINO, OTHER -> STANDARD;
        };
        this.sql = sql;
        matcher = pattern.matcher(sql);
    }

    private static Pattern pattern(String quoted, String comment) {
        return Pattern.compile("(?<silent>\\s++|" + comment + ")|(?<quoted>" + quoted
                + ")|::|:=|\\?\\?|(?<bind>:[A-Za-z_]\\w*+)|\\w++|(?s:.)");
    }

    /** The pattern of a comment that may contain comments. */
    private static String nestedBlock() {
        var inner = "";
        for (int depth = 0; depth < DEPTH; depth++) {
            inner = "/\\*(?:[^*/]++|\\*(?!/)|" + (inner.isEmpty() ? "" : inner + "|") + "/(?!\\*))*+\\*/";
        }
        return inner;
    }

    boolean next() {
        boolean isFound = matcher.find();
        if (isFound && text().equals("[")) {
            brackets++;
        } else if (isFound && text().equals("]")) {
            brackets--;
        }
        return isFound;
    }

    /** Returns whether the token is in an array's brackets, where a colon separates the ends of a slice. */
    boolean isInBrackets() {
        return brackets > 0;
    }

    String text() {
        return sql.substring(matcher.start(), matcher.end());
    }

    boolean isBind() {
        return matcher.group("bind") != null;
    }

    /** Returns whether the token is neither space nor a comment. */
    boolean says() {
        return matcher.group("silent") == null;
    }
}
