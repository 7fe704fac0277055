package org.tiendo.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Definition.Kind;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** Every version of the definitions of indicators and targets. */
final class Definitions {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO definition_version (kind, code, area, plan, version, sha256, content, since_date, since, run_id)
            """, 10);

    private static final String LATEST = """
            SELECT kind, code, area, plan, version, sha256
            FROM definition_version
            WHERE code IN (:codes)
            ORDER BY version
            """;

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The version number that each definition has, or will have once it is added. */
    Versions versions(List<Definition> definitions) {
        if (definitions.isEmpty()) {
            return new Versions(Map.of(), List.of());
        }
        Map<Key, Latest> latest = latest(definitions);
        Map<Place, Integer> numbers = new HashMap<>();
        List<Unknown> unknown = new ArrayList<>();
        for (Definition definition : definitions) {
            Optional<Latest> before = Optional.ofNullable(latest.get(Key.of(definition)));
            boolean isKnown = before.filter(one -> one.sha256().equals(definition.sha256()))
                    .isPresent();
            int number = before.map(Latest::version).orElse(0) + (isKnown ? 0 : 1);
            numbers.put(Place.of(definition), number);
            if (!isKnown) {
                unknown.add(new Unknown(number, definition));
            }
        }
        return new Versions(numbers, unknown);
    }

    void add(Versions versions, Cut cut) {
        INSERT.run(jdbc, versions.unknown().stream().map(unknown -> row(unknown, cut)));
    }

    private Map<Key, Latest> latest(List<Definition> definitions) {
        Map<Key, Latest> latest = new HashMap<>();
        jdbc.sql(LATEST)
                .param(
                        "codes",
                        definitions.stream().map(Definition::code).distinct().toList())
                .query(row -> {
                    var key = new Key(
                            Column.word(row, "kind", Kind.class),
                            Column.text(row, "code"),
                            Column.text(row, "area"),
                            Column.text(row, "plan"));
                    latest.put(key, new Latest(row.getInt("version"), Column.text(row, "sha256")));
                });
        return latest;
    }

    private static List<Object> row(Unknown unknown, Cut cut) {
        Definition definition = unknown.definition();
        return List.of(
                Column.of(definition.kind()),
                definition.code(),
                definition.area(),
                definition.plan(),
                unknown.version(),
                definition.sha256(),
                definition.content(),
                cut.businessDate(),
                Column.of(cut.now()),
                cut.run());
    }

    /**
     * The versions of the definitions in force.
     *
     * @param unknown the definitions that the ledger does not have yet
     */
    record Versions(Map<Place, Integer> numbers, List<Unknown> unknown) {

        List<Snapshot> namedBy(List<Snapshot> snapshots) {
            return snapshots.stream()
                    .map(snapshot -> snapshot.with(
                            number(Kind.INDICATOR, snapshot.indicator(), ""),
                            number(Kind.TARGET, snapshot.indicator(), snapshot.area())))
                    .toList();
        }

        private @Nullable Integer number(Kind kind, String code, String area) {
            return numbers.get(new Place(kind, code, area));
        }
    }

    record Unknown(int version, Definition definition) {}

    /** The key within one plan, in which an indicator has one target per area. */
    private record Place(Kind kind, String code, String area) {
        static Place of(Definition definition) {
            return new Place(definition.kind(), definition.code(), definition.area());
        }
    }

    private record Key(Kind kind, String code, String area, String plan) {
        static Key of(Definition definition) {
            return new Key(definition.kind(), definition.code(), definition.area(), definition.plan());
        }
    }

    private record Latest(int version, String sha256) {}
}
