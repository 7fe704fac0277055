package org.tiendo.source;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A driver over H2 that knows nothing of what makes reading safer or faster, nor of the types of {@code java.time}, and
 * says so in several ways.
 */
final class StubbornDriver implements Driver, AutoCloseable {

    static final String PREFIX = "jdbc:stubborn:";

    private static final Set<String> REFUSED =
            Set.of("setReadOnly", "setAutoCommit", "setQueryTimeout", "setFetchSize", "setMaxRows");

    private static final String TIME = "java.time.";

    StubbornDriver() throws SQLException {
        DriverManager.registerDriver(this);
    }

    @Override
    public @Nullable Connection connect(String url, Properties properties) throws SQLException {
        return acceptsURL(url)
                ? stubborn(
                        Connection.class,
                        DriverManager.getConnection("jdbc:h2:" + url.substring(PREFIX.length()), properties))
                : null;
    }

    private static <T> T stubborn(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call(real, method, arguments)));
    }

    private static @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        if (REFUSED.contains(method.getName())) {
            throw switch (method.getName()) {
                case "setReadOnly" -> new SQLException("Cannot change read-only flag after establishing a connection");
                case "setFetchSize" -> new UnsupportedOperationException("no fetch size");
                case "setMaxRows" -> new AbstractMethodError();
                default -> new SQLFeatureNotSupportedException(method.getName());
            };
        }
        if (isOfTime(method, arguments)
                || (real instanceof PreparedStatement && method.getName().equals("getMetaData"))) {
            throw new SQLException("Method not supported");
        }
        try {
            Object given = method.invoke(real, arguments);
            if (given instanceof ResultSet rows) {
                return stubborn(ResultSet.class, rows);
            }
            return given instanceof PreparedStatement statement ? stubborn(PreparedStatement.class, statement) : given;
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static boolean isOfTime(Method method, Object @Nullable [] arguments) {
        return method.getName().endsWith("Object")
                && arguments != null
                && arguments.length == 2
                && (arguments[1] instanceof Class<?> type ? type : arguments[1].getClass())
                        .getName()
                        .startsWith(TIME);
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void close() throws SQLException {
        DriverManager.deregisterDriver(this);
    }
}
