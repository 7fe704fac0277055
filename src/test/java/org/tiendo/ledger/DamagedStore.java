package org.tiendo.ledger;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A store whose disk does not give the rows of an edition any more. */
final class DamagedStore extends DelegatingDataSource {

    static final String FAILURE = "a page of the table is damaged";

    private final Set<String> edition;
    private final String state;

    /** @param state the state of SQL that its failure has */
    DamagedStore(DataSource whole, LocalDate businessDate, int revision, String state) {
        super(whole);
        this.state = state;
        edition = Set.of("1: " + businessDate, "2: " + revision);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection whole = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(whole, arguments);
            return answer instanceof PreparedStatement statement && arguments != null && isOfRows(arguments[0])
                    ? failing(statement)
                    : answer;
        });
    }

    private static boolean isOfRows(Object sql) {
        return String.valueOf(sql).contains("FROM snapshot");
    }

    /** Rows of an edition are asked for by its date and then its revision. */
    private PreparedStatement failing(PreparedStatement whole) {
        Set<String> values = new HashSet<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments.length > 1) {
                values.add(arguments[0] + ": " + arguments[1]);
            }
            if (method.getName().equals("executeQuery") && values.containsAll(edition)) {
                throw new SQLException(FAILURE, state);
            }
            return method.invoke(whole, arguments);
        });
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        return handler.invoke(proxy, method, arguments);
                    } catch (InvocationTargetException e) {
                        throw Objects.requireNonNullElse(e.getCause(), e);
                    }
                }));
    }
}
