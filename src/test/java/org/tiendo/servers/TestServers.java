package org.tiendo.servers;

import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of store the integration tests run on, named by the system property {@value #PROPERTY}. */
public final class TestServers {

    /** For {@code @MethodSource(TestServers.STORES)}. */
    public static final String STORES = "org.tiendo.servers.TestServers#stores";

    static final String PROPERTY = "tiendo.test.servers";

    private static final String STORE_OPTIONS =
            "?rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private TestServers() {}

    /** One new, empty store of each kind. */
    public static Stream<TestStore> stores() {
        return names().map(TestServers::store);
    }

    public static Stream<String> names() {
        return Arrays.stream(System.getProperty(PROPERTY, "h2,mysql").split(","))
                .map(String::strip);
    }

    /** @param name {@code h2}, {@code mysql} or {@code mariadb} */
    public static TestStore store(String name) {
        return switch (name) {
            case "h2" -> h2();
            case "mysql" -> on(name, MySqlServer.running());
            case "mariadb" -> on(name, MariaDbServer.running());
            default -> throw new IllegalArgumentException(PROPERTY + ": there is no server \"" + name + "\"");
        };
    }

    private static TestStore h2() {
        var folder = Folders.forThisRun(Folders.servers(), "h2-run");
        return new TestStore("h2", "jdbc:h2:file:" + folder.resolve("store") + ";MODE=MySQL", "sa", "");
    }

    private static TestStore on(String name, DatabaseServer server) {
        return new TestStore(name, server.jdbcUrl("store") + STORE_OPTIONS, server.username(), server.password());
    }
}
