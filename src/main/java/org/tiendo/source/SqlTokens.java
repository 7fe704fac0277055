package org.tiendo.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A query cut into what is a bind, what only looks like one (in literals, names and comments), and the rest. */
final class SqlTokens {

    private static final String DOUBLED = "'(?:[^']|'')*+'";
    private static final String DOUBLED_OR_ESCAPED = "'(?:[^'\\\\]|''|\\\\.)*+'";
    private static final String QUOTED_NAME = "\"(?:[^\"]|\"\")*+\"";
    private static final String QUOTED_OR_ESCAPED = "\"(?:[^\"\\\\]|\"\"|\\\\.)*+\"";
    private static final String COMMENT = "--[^\\r\\n]*+|/\\*(?s:.*?)\\*/";

    private static final Pattern STANDARD = pattern(DOUBLED + "|" + QUOTED_NAME, COMMENT);

    /** Backslashes escape, names stand in backticks, and comments begin with a hash too. */
    private static final Pattern MYSQL =
            pattern(DOUBLED_OR_ESCAPED + "|" + QUOTED_OR_ESCAPED + "|`(?:[^`]|``)*+`", COMMENT + "|#[^\\r\\n]*+");

    /** Backslashes escape after an E, and literals may stand between two equal tags in dollars. */
    private static final Pattern POSTGRESQL = pattern(
            "(?<![\\w$])[eE]" + DOUBLED_OR_ESCAPED + "|" + DOUBLED + "|" + QUOTED_NAME
                    + "|(?<![\\w$])(?<tag>\\$(?:[A-Za-z_]\\w*)?\\$)(?s:.*?)\\k<tag>",
            COMMENT);

    private final String sql;
    private final Matcher matcher;

    SqlTokens(String sql, JdbcDialect dialect) {
        var pattern = switch (dialect) {
            case MYSQL -> MYSQL;
            case POSTGRESQL -> POSTGRESQL;
            case H2, OTHER -> STANDARD;
        };
        this.sql = sql;
        matcher = pattern.matcher(sql);
    }

    private static Pattern pattern(String quoted, String comment) {
        return Pattern.compile("(?<silent>\\s++|" + comment + ")|(?<quoted>" + quoted
                + ")|::|:=|(?<bind>:[A-Za-z_]\\w*+)|\\w++|(?s:.)");
    }

    boolean next() {
        return matcher.find();
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
