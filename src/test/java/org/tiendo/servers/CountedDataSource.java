package org.tiendo.servers;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A data source that keeps the statements which its connections prepare. */
public final class CountedDataSource extends DelegatingDataSource {

    private final List<SentStatement> statements = new ArrayList<>();

    public CountedDataSource(DataSource counted) {
        super(counted);
    }

    /** The number since the last time they were asked for. */
    public int taken() {
        return statements().size();
    }

    /** The statements since the last time they were asked for; one without parameters has no text. */
    public List<SentStatement> statements() {
        synchronized (statements) {
            List<SentStatement> taken = List.copyOf(statements);
            statements.clear();
            return taken;
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object answer = invoke(real, method, arguments);
            if (answer instanceof PreparedStatement statement && arguments != null) {
                SentStatement sent = kept(String.valueOf(arguments[0]));
                return proxy(PreparedStatement.class, (same, set, values) -> set(statement, sent, set, values));
            }
            if (answer instanceof Statement) {
                kept("");
            }
            return answer;
        });
    }

    private SentStatement kept(String sql) {
        SentStatement sent = SentStatement.of(sql);
        synchronized (statements) {
            statements.add(sent);
        }
        return sent;
    }

    private static @Nullable Object set(
            PreparedStatement statement, SentStatement sent, Method method, Object @Nullable [] arguments)
            throws Throwable {
        if (arguments != null && SentStatement.Parameter.isSetBy(method, arguments)) {
            sent.parameters().add(SentStatement.Parameter.of(method, arguments));
        }
        return invoke(statement, method, arguments);
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNullElse(e.getCause(), e);
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
