package org.tiendo.web;

import java.util.List;
import org.tiendo.access.Scope;

/** The paths of the API with an example each, for tests that ask them all. */
public final class DescribedApi {

    private static final OpenApi DESCRIBED = OpenApi.read();

    private DescribedApi() {}

    /**
     * @param example the path with an indicator in it
     * @param columns those that the description promises; empty for a document
     */
    public record Path(String example, Scope scope, List<String> columns, boolean isPaged) {}

    public static List<Path> all() {
        return Endpoints.ALL.stream().map(DescribedApi::path).toList();
    }

    /** The paths that give rows. */
    public static List<Path> tables() {
        return all().stream().filter(path -> !path.columns().isEmpty()).toList();
    }

    private static Path path(Endpoint endpoint) {
        boolean isTable = endpoint.formats().contains(Format.CSV);
        return new Path(
                endpoint.path().replace("{indicator}", "grdp_growth_rate"),
                endpoint.scope(),
                isTable ? DESCRIBED.columns(endpoint.path()) : List.of(),
                endpoint.parameters().contains("limit"));
    }
}
