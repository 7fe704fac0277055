package org.tiendo.servers;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * Trino over two catalogs in memory, started when it is first asked for; as a source only, never as a store.
 *
 * <p>It runs on a JDK of its own with classes that Maven gets when it is started. Where one of the two is missing, the
 * test that asks for it is skipped.
 */
public final class TrinoServer extends DatabaseServer {

    /** The catalog of a department's own tables. */
    private static final String DEPARTMENT = "department";

    /** The catalog of further tables, which a query can join. */
    private static final String WAREHOUSE = "warehouse";

    private static final String READY = "READY ";

    private final String address;

    private TrinoServer(String address) {
        this.address = address;
    }

    public static DatabaseServer running() {
        Assumptions.assumeTrue(Started.MISSING == null, Started.MISSING);
        return Started.server();
    }

    /** A new, empty source on it. */
    public static TestStore source() {
        DatabaseServer server = running();
        return new TestStore("trino", server.jdbcUrl("test"), server.username(), server.password());
    }

    /** The name of a table of the warehouse, in the schema that was made with a source. */
    public static String inWarehouse(TestStore source, String table) {
        String schema = source.url().substring(source.url().lastIndexOf('/') + 1);
        return WAREHOUSE + "." + schema + "." + table;
    }

    /** None: it would ask for TLS. */
    @Override
    public String password() {
        return "";
    }

    @Override
    String adminUrl() {
        return "jdbc:trino://" + address;
    }

    /** The URL of a schema, in the catalog of the department. */
    @Override
    String url(String database) {
        return adminUrl() + "/" + DEPARTMENT + "/" + database;
    }

    /** Makes a schema in each catalog. */
    @Override
    List<String> making(String database) {
        return Stream.of(DEPARTMENT, WAREHOUSE)
                .map(catalog -> "CREATE SCHEMA " + catalog + "." + database)
                .toList();
    }

    private static TrinoServer start(Path java, String classPath) {
        TrinoDriver.register();
        Path folder = Folders.forThisRun(Folders.servers(), "trino-run");
        var command = List.of(
                java.toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "--add-modules=jdk.incubator.vector",
                "--sun-misc-unsafe-memory-access=allow",
                "-Djava.io.tmpdir=" + folder,
                "-Duser.timezone=UTC",
                "-cp",
                classPath,
                TrinoFiles.program().toString());
        return new TrinoServer(ServerProcess.startOnInput(command, folder.resolve("server.log"), READY));
    }

    private static final class Started {
        private static final boolean IS_WANTED = Boolean.getBoolean("tiendo.test.trino.server");
        private static final @Nullable Path JAVA = IS_WANTED ? TrinoFiles.java() : null;
        private static final @Nullable String CLASS_PATH = JAVA == null ? null : TrinoFiles.classPath();
        private static @Nullable TrinoServer server;

        /** A sentence that names the missing part; null where nothing is missing. */
        static final @Nullable String MISSING = missing();

        private static @Nullable String missing() {
            if (!IS_WANTED) {
                return "Trino is not tested: it is a large download; -Ptrino asks for it.";
            }
            if (JAVA == null) {
                return "Trino is not tested: there is no JDK 25, neither named by JAVA_HOME_25 nor under /usr/lib/jvm.";
            }
            return CLASS_PATH == null
                    ? "Trino is not tested: Maven could not get its artifacts within 10 minutes; see "
                            + TrinoFiles.log() + "."
                    : null;
        }

        static synchronized TrinoServer server() {
            if (server == null && JAVA != null && CLASS_PATH != null) {
                server = start(JAVA, CLASS_PATH);
            }
            if (server == null) {
                throw new IllegalStateException(MISSING);
            }
            return server;
        }
    }
}
