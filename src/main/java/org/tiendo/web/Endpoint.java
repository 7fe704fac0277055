package org.tiendo.web;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tiendo.access.Scope;
import org.tiendo.report.tables.Filter;
import org.tiendo.report.tables.ReportTable;

/**
 * One path of the API.
 *
 * @param path below {@link Api#ROOT}, with variables in braces
 * @param scope the scope that opens it
 * @param parameters the names of those that it takes; any other is refused, since a misspelt filter filters nothing
 * @param changes the reason for which its answer changes
 */
record Endpoint(
        String path,
        Scope scope,
        List<String> parameters,
        Set<Format> formats,
        Changes changes,
        Function<Asked, Answer> answer) {

    /** The reason for which an answer to the same question changes. */
    enum Changes {
        /** Only when an edition is sealed. */
        WITH_EDITIONS,
        ALWAYS
    }

    private static final List<String> PAGE = List.of("after", "limit");

    static final List<String> EDITION = List.of("date", "revision", "as_known");

    /** An endpoint that shows a table page by page. */
    static Endpoint table(
            String path,
            Scope scope,
            ReportTable table,
            List<String> more,
            Changes changes,
            Function<Asked, Answer> answer) {
        List<String> parameters = Stream.of(
                        more, table.filters().stream().map(Filter::name).toList(), PAGE)
                .flatMap(List::stream)
                .toList();
        return new Endpoint(path, scope, parameters, Set.of(Format.values()), changes, answer);
    }

    /** The endpoint without a parameter that stands in its path. */
    Endpoint without(String parameter) {
        List<String> others =
                parameters.stream().filter(name -> !name.equals(parameter)).toList();
        return new Endpoint(path, scope, others, formats, changes, answer);
    }

    static Endpoint document(String path, Scope scope, List<String> parameters, Function<Asked, Answer> answer) {
        return new Endpoint(path, scope, parameters, Set.of(Format.JSON), Changes.ALWAYS, answer);
    }
}
