package org.tiendo.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns of a source, found by name without regard to case; a duplicate name is a problem. */
final class ColumnNames {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    /** @param names the names in the order of the source; blank ones cannot be requested */
    ColumnNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int position = 0; position < names.size(); position++) {
            var name = names.get(position);
            if (!name.isBlank() && positions.putIfAbsent(key(name), position) != null) {
                twice.add(name);
            }
        }
    }

    int size() {
        return names.size();
    }

    /** The name of the only column; empty when there are several or none. */
    Optional<String> lone() {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    /** The position of a column, from 0; null when there is no such column. */
    @Nullable
    Integer position(Column column) {
        return positions.get(key(column.name()));
    }

    /**
     * The position of a column, from 0.
     *
     * @throws IllegalArgumentException when there is no such column, which {@link #problems} reports
     */
    int required(Column column) {
        var position = position(column);
        if (position == null) {
            throw new IllegalArgumentException("There is no column " + column.name());
        }
        return position;
    }

    /** The duplicate and the missing columns, one sentence for each problem. */
    List<String> problems(List<Column> wanted) {
        var problems = new ArrayList<String>();
        twice.forEach(name -> problems.add("column \"" + name + "\" stands twice"));
        var missing = wanted.stream()
                .filter(column -> position(column) == null)
                .map(column -> "\"" + column.name() + "\"")
                .toList();
        if (!missing.isEmpty()) {
            problems.add((missing.size() == 1 ? "there is no column " : "there are no columns ")
                    + String.join(", ", missing) + "; the columns are " + String.join(", ", names));
        }
        return problems;
    }

    private static String key(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
