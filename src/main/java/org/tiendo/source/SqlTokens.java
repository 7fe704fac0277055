package org.tiendo.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query cut into what is a bind, what only looks like one (in literals, names and comments), and the rest. */
final class SqlTokens {

    private static final String DOUBLED = "'(?:[^']|'')*+'";
    private static final String DOUBLED_OR_ESCAPED = "'(?:[^'\\\\]|''|\\\\.)*+'";
    private static final String QUOTED_NAME = "\"(?:[^\"]|\"\")*+\"";
    private static final String QUOTED_OR_ESCAPED = "\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"";
    private static final String REST_OF_LINE = "[^\\r\\n]*+";
    private static final String BLOCK = "/\\*(?s:.*?)\\*/";

    private static final Pattern STANDARD = pattern(DOUBLED + "|" + QUOTED_NAME, "--" + REST_OF_LINE + "|" + BLOCK);

    private static final Pattern H2 = pattern(DOUBLED + "|" + QUOTED_NAME, "--" + REST_OF_LINE + "|" + nestedBlock());

    /** Backslashes escape, names stand in backticks; a hash starts a comment too, two dashes only before a space. */
    private static final Pattern MYSQL = pattern(
            DOUBLED_OR_ESCAPED + "|" + QUOTED_OR_ESCAPED + "|`(?:[^`]|``)*+`",
            "--(?=\\s|$)" + REST_OF_LINE + "|#" + REST_OF_LINE + "|" + BLOCK);

    /** Backslashes escape after an E, and literals may stand between two equal tags in dollars. */
    private static final Pattern POSTGRESQL = pattern(
            "(?<![\\w$])[eE]" + DOUBLED_OR_ESCAPED + "|" + DOUBLED + "|" + QUOTED_NAME
                    + "|(?<![\\w$])(?<tag>\\$(?:[A-Za-z_]\\w*)?\\$)(?s:.*?)\\k<tag>",
            "--" + REST_OF_LINE + "|" + nestedBlock());

    /** More comments inside each other than anybody writes. */
    private static final int DEPTH = 8;

    private final String sql;
    private final Matcher matcher;
    private int brackets;

    SqlTokens(String sql, JdbcDialect dialect) {
        var pattern = switch (dialect) {
            case MYSQL -> MYSQL;
            case POSTGRESQL -> POSTGRESQL;
            case H2 -> H2;
            case SQLITE, OTHER -> STANDARD;
        };
        this.sql = sql;
        matcher = pattern.matcher(sql);
    }

    private static Pattern pattern(String quoted, String comment) {
        return Pattern.compile("(?<silent>\\s++|" + comment + ")|(?<quoted>" + quoted
                + ")|::|:=|\\?\\?|(?<bind>:[A-Za-z_]\\w*+)|\\w++|(?s:.)");
    }

    /** A comment that may hold comments. */
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

    /** Whether it stands in an array's brackets, where a colon parts the ends of a slice. */
    boolean isInBrackets() {
        return brackets > 0;
    }

    String text() {
        return sql.substring(matcher.start(), matcher.end());
    }

    boolean isBind() {
        return matcher.group("bind") != null;
    }

    /** Whether it is more than space or a comment. */
    boolean says() {
        return matcher.group("silent") == null;
    }
}
