package org.tiendo.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What docs/tables.md promises of the views. */
record TablesDocument(List<View> views, List<String> grants) {

    private static final Pattern SECTION = Pattern.compile("(?ms)^## `(report_\\w+)`\\n(.*?)(?=^## |\\z)");
    private static final Pattern KEY = Pattern.compile("(?m)^Key: (.*)$");
    private static final Pattern COLUMN = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([^|]+) \\| [^|]+ \\| ([^|]+) \\|$");
    private static final Pattern QUERY = Pattern.compile("(?s)```sql\n(.*?)```");
    private static final Pattern GRANT = Pattern.compile("(?m)^(?:CREATE USER|GRANT) .*(?=;$)");

    /**
     * @param key names of columns
     * @param queries each gives rows on a store with a few editions
     */
    record View(String name, List<String> key, List<Column> columns, List<String> queries) {}

    /** @param type as the page writes it: VARCHAR(64) */
    record Column(String name, String type, boolean isNeverNull) {

        String declared() {
            return name + " " + type;
        }
    }

    static TablesDocument read() {
        try {
            String text = Files.readString(Path.of("docs/tables.md"));
            return new TablesDocument(
                    SECTION.matcher(text).results().map(TablesDocument::view).toList(),
                    GRANT.matcher(text).results().map(MatchResult::group).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static View view(MatchResult section) {
        String text = group(section, 2);
        return new View(group(section, 1), key(text), columns(text), queries(text));
    }

    private static List<String> key(String text) {
        return KEY.matcher(text)
                .results()
                .flatMap(line -> Arrays.stream(group(line, 1).split(",")))
                .map(name -> name.replace("`", "").strip())
                .toList();
    }

    private static List<Column> columns(String text) {
        return COLUMN.matcher(text)
                .results()
                .map(row ->
                        new Column(group(row, 1), group(row, 2), group(row, 3).equals("never")))
                .toList();
    }

    private static List<String> queries(String text) {
        return QUERY.matcher(text).results().map(query -> group(query, 1)).toList();
    }

    private static String group(MatchResult found, int number) {
        return Objects.requireNonNull(found.group(number));
    }
}
