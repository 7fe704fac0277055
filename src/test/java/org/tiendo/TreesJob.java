package org.tiendo;

import java.nio.file.Path;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The job of the village's planted trees, wherever its rows come from. */
final class TreesJob {

    private TreesJob() {}

    /**
     * The job's file.
     *
     * @param rows the key of the job's rows, such as {@code file: trees.csv}
     * @param columns the columns besides the planted trees
     * @param more what follows the only series, whose keys have four spaces before them
     */
    static String of(String rows, String columns, String more) {
        return """
                job: trees
                source: records
                %s
                columns: {%s}
                series:
                  - code: trees_planted
                    kind: flow
                    unit: cây
                    aggregate: sum
                    value: planted
                    areas: {parts_of: village}
                """.formatted(rows, columns) + more;
    }

    /** A home whose trees stand in a database, and which rejects those without a number or with a negative one. */
    static Home home(Path folder, TestStore source, String columns, String query, String compute) {
        return Home.village(folder, TestServers.store("h2"))
                .with("TREES_PASSWORD", source.password())
                .write("config/sources.yaml", """
                        sources:
                          - name: records
                            jdbc: {url: "%s", user: %s, password: "${TREES_PASSWORD}", timeout: 60s}
                        """.formatted(source.url(), source.username()))
                .write("jobs/trees/trees.sql", query)
                .write("jobs/trees/job.yaml", of("query: trees.sql", columns, """
                        checks:
                          - not_null: planted
                          - range: {column: planted, min: 0}
                        limits: {rejects: 0.6}
                        """ + compute));
    }
}
