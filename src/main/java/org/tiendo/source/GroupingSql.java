package org.tiendo.source;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the statements that add up the rows of a query, and that give its rejected rows, around the query itself.
 *
 * <p>Layer by layer: the query; the facts of each row; where several rows have the same key, their rank among them; the
 * groups. To rank rows, a server sorts them, which takes as long for millions of them as everything else many times over:
 * so the keys that come again are asked for first, and only their rows are ranked.
 */
record GroupingSql(FactsSql facts) {

    static final String RANK = "tiendo_rank";
    static final String COUNT = "tiendo_rows";
    private static final String KEPT_KEY = "tiendo_kept_key";

    /** The name of a value of a group, which differs from the value that its rows share or that it is made of. */
    static String shown(String name) {
        return name.replace("tiendo", "shown");
    }

    /**
     * The statements that give the groups, each of other rows.
     *
     * @param repeated the repeated keys or parts of keys; null where they are too many to be named
     * @param excluded the keys of groups whose rows do not count, and so are no earlier rows of others
     */
    List<SqlPart> groups(@Nullable List<String> repeated, Collection<GroupKey> excluded) {
        if (repeated == null) {
            return List.of(groups(ranked(null, excluded, List.of())));
        }
        return repeated.isEmpty()
                ? List.of(groups(alone(List.of())))
                : List.of(
                        groups(alone(List.of()).add(" WHERE ").add(keys().isNotOf(repeated))),
                        groups(ranked(repeated, excluded, List.of())));
    }

    private SqlPart groups(SqlPart rows) {
        List<String> by = by();
        List<String> shown = new ArrayList<>(List.of("COUNT(*) AS " + COUNT));
        by.stream()
                .filter(name -> !name.equals(FactsSql.STEP))
                .map(this::shared)
                .forEach(shown::add);
        if (grouping().days() != null) {
            shown.add("MIN(" + FactsSql.DAY + ") AS " + shown(FactsSql.DAY));
        }
        if (grouping().times() != null) {
            shown.add("MAX(" + FactsSql.TIME + ") AS " + shown(FactsSql.TIME));
        }
        sums().forEach(sum -> shown.add("SUM(" + sum + ") AS " + shown(sum)));
        return SqlPart.of("SELECT " + String.join(", ", shown) + "\nFROM (")
                .add(rows)
                .add(") g\nGROUP BY " + String.join(", ", by));
    }

    private List<String> by() {
        List<String> by = new ArrayList<>(List.of(FactsSql.STATE, RANK));
        texts().forEach(by::add);
        periods().forEach(by::add);
        if (grouping().days() != null) {
            by.addAll(List.of(FactsSql.DAY_CUT, FactsSql.STEP));
        }
        if (grouping().times() != null) {
            by.add(FactsSql.TIME_CUT);
        }
        return by;
    }

    private String shared(String name) {
        GroupedColumn column = ofText(name);
        boolean isText = column != null && column.isText();
        return (isText ? facts.dialect().text(name) : name) + " AS " + shown(name);
    }

    /**
     * The wanted cells and the rank of the rows of some groups.
     *
     * @param keys all of rows that stand behind others with the same key, or none of them
     * @param repeated as for the groups, like the excluded ones
     * @param most the most rows
     */
    SqlPart rows(
            List<Column> columns,
            Collection<GroupKey> keys,
            @Nullable List<String> repeated,
            Collection<GroupKey> excluded,
            long most) {
        List<String> shown = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            shown.add(FactsSql.cell(at) + " AS "
                    + facts.dialect().quoted(columns.get(at).name()));
        }
        shown.add(RANK);
        long later =
                keys.stream().filter(key -> key.rank() == GroupKey.Rank.LATER).count();
        if (later > 0 && later < keys.size()) {
            throw new IllegalArgumentException("rows that stand behind others are asked for by themselves");
        }
        return SqlPart.of("SELECT " + String.join(", ", shown) + "\nFROM (")
                .add(later > 0 ? ranked(repeated, excluded, columns) : alone(columns))
                .add(") g\nWHERE ")
                .add(" OR ", keys.stream().map(this::isIn).toList())
                .add("\nLIMIT " + most);
    }

    private SqlPart alone(List<Column> wanted) {
        return SqlPart.of("SELECT f.*, 0 AS " + RANK + " FROM (")
                .add(facts.of(wanted))
                .add(") f");
    }

    /** @param repeated the keys, or parts of keys, whose rows are ranked; null for those of all keys */
    private SqlPart ranked(@Nullable List<String> repeated, Collection<GroupKey> excluded, List<Column> wanted) {
        var kept = SqlPart.of("SELECT f.*, CASE WHEN " + FactsSql.STATE + " <> 0 THEN NULL");
        excluded.forEach(key -> kept.add(" WHEN ").add(says(key)).add(" THEN NULL"));
        kept.add(" ELSE " + FactsSql.KEY + " END AS " + KEPT_KEY + " FROM (")
                .add(facts.of(wanted))
                .add(") f");
        if (repeated != null) {
            kept.add(" WHERE ").add(keys().isAmong(repeated));
        }
        // MySQL 8.0.12 finds names that are in the list of the SELECT too only with that of their table.
        // It also mixes nothing with an empty text unless they are partitions of their own.
        String partition =
                "CASE WHEN k." + KEPT_KEY + " IS NULL THEN 0 ELSE 1 END, " + keys().partition("k." + KEPT_KEY);
        return SqlPart.of("SELECT k.*, CASE WHEN " + KEPT_KEY + " IS NULL THEN 0 WHEN ROW_NUMBER() OVER (PARTITION BY "
                        + partition + " ORDER BY " + String.join(", ", order()) + ") > 1 THEN 2 WHEN "
                        + facts.dialect().isFollowed(KEPT_KEY, partition, order()) + " THEN 1 ELSE 0 END AS " + RANK
                        + " FROM (")
                .add(kept)
                .add(") k");
    }

    /** The order of rows with the same key, which depends on nothing but what the rows say. */
    private List<String> order() {
        Stream<String> times = grouping().times() == null ? Stream.of() : Stream.of(FactsSql.TIME);
        Stream<String> days = grouping().days() == null ? Stream.of() : Stream.of(FactsSql.DAY);
        return Stream.of(times, days, periods(), sums(), texts())
                .flatMap(terms -> terms)
                .map(term -> facts.dialect().nothingFirst("k." + term))
                .toList();
    }

    private SqlPart isIn(GroupKey key) {
        var sql = says(key);
        return key.rank() == GroupKey.Rank.LATER ? sql.add(" AND " + RANK + " = " + GroupKey.Rank.LATER.number()) : sql;
    }

    /** The condition that a row says what those of a group do; the mistakes come last, as it takes longest to find them. */
    private SqlPart says(GroupKey key) {
        var sql = new SqlPart();
        key.facts().forEach(fact -> sql.add(says(fact)).add(" AND "));
        return sql.add(FactsSql.STATE + " = " + key.state().number());
    }

    private SqlPart says(GroupKey.Fact fact) {
        if (fact.value() instanceof String text) {
            GroupedColumn column = ofText(fact.name());
            if (column == null) {
                throw new IllegalArgumentException(fact.name() + " is no text");
            }
            return facts.names().equal(column, fact.name(), text);
        }
        if (fact.value() instanceof LocalDate date) {
            return SqlPart.of(fact.name() + " = ?", date);
        }
        return SqlPart.of(fact.name() + (fact.value() == null ? " IS NULL" : " = " + fact.value()));
    }

    /** The column of a text by which rows are grouped; null for any other name. */
    private @Nullable GroupedColumn ofText(String name) {
        List<String> columns = grouping().texts();
        return IntStream.range(0, columns.size())
                .filter(at -> FactsSql.text(at).equals(name))
                .mapToObj(at -> facts.columns().of(columns.get(at)))
                .findFirst()
                .orElse(null);
    }

    RepeatedKeys keys() {
        return new RepeatedKeys(facts);
    }

    private Stream<String> texts() {
        return IntStream.range(0, grouping().texts().size()).mapToObj(FactsSql::text);
    }

    private Stream<String> periods() {
        return IntStream.range(0, grouping().periods().size()).mapToObj(FactsSql::period);
    }

    private Stream<String> sums() {
        return IntStream.range(0, grouping().sums().size()).mapToObj(FactsSql::sum);
    }

    private Grouping grouping() {
        return facts.grouping();
    }
}
