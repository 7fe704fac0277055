package org.tiendo.servers;

import java.util.Arrays;
import java.util.stream.Stream;

/** The kinds of store the integration tests run on, named by the system property {@value #PROPERTY}. */
public final class TestServers {

    /** For {@code @MethodSource(TestServers.STORES)}. */
    public static final String STORES = "org.tiendo.servers.TestServers#stores";

    /** For {@code @MethodSource(TestServers.SOURCES)}. */
    public static final String SOURCES = "org.tiendo.servers.TestServers#sources";

    static final String PROPERTY = "tiendo.test.servers";

    private static final String STORE_OPTIONS =
            "?rewriteBatchedStatements=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";

    private TestServers() {}

    /** One new, empty store of each kind. */
    public static Stream<TestStore> stores() {
        return names().map(TestServers::store);
    }

    /** One new, empty database of each kind a department may have. */
    public static Stream<TestStore> sources() {
        return Stream.concat(names(), Stream.of("postgres")).map(TestServers::source);
    }

    /** @param name {@code h2}, {@code mysql}, {@code mariadb} or {@code postgres} */
    public static TestStore source(String name) {
        return switch (name) {
            case "h2" -> h2("");
            case "mysql" -> on(name, MySqlServer.running(), "");
            case "mariadb" -> on(name, MariaDbServer.running(), "");
            case "postgres" -> on(name, PostgresServer.running(), "");
            default -> throw unknown(name);
        };
    }

    public static Stream<String> names() {
        var named = System.getProperty(PROPERTY);
        return Arrays.stream((named == null ? "h2,mysql" : named).split(",")).map(String::strip);
    }

    /** @param name {@code h2}, {@code mysql} or {@code mariadb} */
    public static TestStore store(String name) {
        return switch (name) {
            case "h2" -> h2(";MODE=MySQL");
            case "mysql" -> on(name, MySqlServer.running(), STORE_OPTIONS);
            case "mariadb" -> on(name, MariaDbServer.running(), STORE_OPTIONS);
            default -> throw unknown(name);
        };
    }

    private static TestStore h2(String options) {
        var folder = Folders.forThisRun(Folders.servers(), "h2-run");
        return new TestStore("h2", "jdbc:h2:file:" + folder.resolve("test") + options, "sa", "");
    }

    static TestStore on(String name, DatabaseServer server) {
        return on(name, server, STORE_OPTIONS);
    }

    private static TestStore on(String name, DatabaseServer server, String options) {
        return new TestStore(name, server.jdbcUrl("test") + options, server.username(), server.password());
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("There is no server \"" + name + "\" for " + PROPERTY);
    }
}
