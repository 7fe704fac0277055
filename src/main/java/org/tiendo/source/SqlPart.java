package org.tiendo.source;

import java.util.ArrayList;
import java.util.List;

/** A statement that is being written, with the values of its bind parameters in their order. */
final class SqlPart {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    SqlPart add(String text, Object... bound) {
        sql.append(text);
        values.addAll(List.of(bound));
        return this;
    }

    SqlPart add(SqlPart other) {
        sql.append(other.sql);
        values.addAll(other.values);
        return this;
    }

    /** Adds all parts with a separator between them. */
    SqlPart add(String separator, List<SqlPart> parts) {
        for (int at = 0; at < parts.size(); at++) {
            add(at == 0 ? "" : separator).add(parts.get(at));
        }
        return this;
    }

    static SqlPart of(String text, Object... bound) {
        return new SqlPart().add(text, bound);
    }

    static SqlPart of(String text, List<Object> bound) {
        var part = new SqlPart().add(text);
        part.values.addAll(bound);
        return part;
    }

    String sql() {
        return sql.toString();
    }

    List<Object> values() {
        return values;
    }
}
