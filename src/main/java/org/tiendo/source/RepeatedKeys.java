package org.tiendo.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statement that finds the keys of several rows, and the conditions that name them.
 *
 * <p>Where the database has {@linkplain GroupingDialect#part parts} of keys, the parts in which any key comes again are
 * found and named in their stead.
 */
record RepeatedKeys(FactsSql facts) {

    private static final String OF_FACTS = "f.";

    /** The keys or parts of any rows, at most so many. */
    SqlPart ofAllRows(int most) {
        return repeated("", most);
    }

    /** Those of rows without a mistake, which takes longer and may be fewer. */
    SqlPart ofFineRows(int most) {
        return repeated(FactsSql.STATE + " = 0 AND ", most);
    }

    private SqlPart repeated(String condition, int most) {
        String part = part(FactsSql.KEY);
        String shown = column().isText() ? facts.dialect().text(FactsSql.KEY) : FactsSql.KEY;
        return SqlPart.of("SELECT " + (part == null ? shown : part) + " AS " + GroupingSql.shown(FactsSql.KEY)
                        + "\nFROM (")
                .add(facts.of(List.of()))
                .add(") f\nWHERE " + condition + FactsSql.KEY + " IS NOT NULL\nGROUP BY ")
                .add(part == null ? FactsSql.KEY : part)
                .add("\nHAVING COUNT(*) > " + (part == null ? "1" : "COUNT(DISTINCT " + FactsSql.KEY + ")"))
                .add("\nLIMIT " + most);
    }

    /** The condition that a row can be one of several with the same key: only those without a mistake are. */
    SqlPart isAmong(List<String> repeated) {
        return SqlPart.of(named() + " IN ").add(list(repeated)).add(" AND " + OF_FACTS + FactsSql.STATE + " = 0");
    }

    /** The opposite of {@link #isAmong}. */
    SqlPart isNotOf(List<String> repeated) {
        return SqlPart.of(OF_FACTS + FactsSql.KEY + " IS NULL OR " + named() + " NOT IN ")
                .add(list(repeated))
                .add(" OR " + OF_FACTS + FactsSql.STATE + " <> 0");
    }

    private String named() {
        String key = OF_FACTS + FactsSql.KEY;
        String part = part(key);
        return part == null ? key : "(" + part + ")";
    }

    private SqlPart list(List<String> repeated) {
        boolean areTexts = column().isText() && part(FactsSql.KEY) == null;
        List<SqlPart> each = repeated.stream()
                .map(one -> areTexts
                        ? SqlPart.of(facts.dialect().exact("?"), one)
                        : SqlPart.of(facts.dialect().number(new BigDecimal(one).toPlainString())))
                .toList();
        return SqlPart.of("(").add(", ", each).add(")");
    }

    /** The expression by which a window keeps rows with different keys apart. */
    String partition(String key) {
        return facts.dialect().partition(key, column());
    }

    private @Nullable String part(String key) {
        return facts.dialect().part(key, column());
    }

    private GroupedColumn column() {
        String unique = Objects.requireNonNull(facts.grouping().unique(), "only rows that must differ have keys");
        return facts.columns().of(unique);
    }
}
