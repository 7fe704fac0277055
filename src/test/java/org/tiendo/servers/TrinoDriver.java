package org.tiendo.servers;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Trino's driver in a jar of its own and on no class path, as an operator has it before {@code lib/}; given to the tests
 * of this process by the class that JDBC finds.
 */
public final class TrinoDriver implements Driver {

    private static final TrinoDriver REGISTERED = new TrinoDriver(load());

    private final Driver driver;

    private TrinoDriver(Driver driver) {
        this.driver = driver;
    }

    /** The jar of the driver. */
    public static Path jar() {
        return Path.of(Objects.requireNonNull(System.getProperty("tiendo.test.trino")));
    }

    /** Makes JDBC find the driver; it stays there. */
    public static void register() {
        try {
            DriverManager.registerDriver(REGISTERED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Driver load() {
        try {
            // Never closed: the driver loads classes for as long as the process lives.
            var loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return (Driver) loader.loadClass("io.trino.jdbc.TrinoDriver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        return acceptsURL(url) ? driver.connect(url, properties) : null;
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return driver.acceptsURL(url);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) throws SQLException {
        return driver.getPropertyInfo(url, properties);
    }

    @Override
    public int getMajorVersion() {
        return driver.getMajorVersion();
    }

    @Override
    public int getMinorVersion() {
        return driver.getMinorVersion();
    }

    @Override
    public boolean jdbcCompliant() {
        return driver.jdbcCompliant();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(TrinoDriver.class.getName());
    }
}
