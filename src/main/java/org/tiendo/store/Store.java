package org.tiendo.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/**
 * The database with the tables of the ledger, of Spring Batch and of Quartz, open and migrated. Close it after
 * everything that uses it.
 */
public final class Store implements AutoCloseable {

    /**
     * A run takes two connections, and Batch's id table another one each time: twice the concurrent runs, four more,
     * and as many again for the schedule, the watchdog and the health checks. The pool closes idle ones.
     */
    private static final int CONNECTIONS = 24;

    private final HikariDataSource pool;
    private final Vendor vendor;
    private final @Nullable Held held;
    private @Nullable StoreServer server;

    private Store(HikariDataSource pool, Vendor vendor, @Nullable Held held) {
        this.pool = pool;
        this.vendor = vendor;
        this.held = held;
    }

    /** The lock on an embedded store that this process has. */
    private record Held(StoreLock lock, Path database, StoreHolder self) {}

    /**
     * Opens the store, creates it when there is none, and migrates its tables. An embedded store that another process
     * has open and shares is opened through that process.
     *
     * @param self the description of this process that other processes see while it has the embedded store open
     * @param wait the longest time to wait for an embedded store that another process has open and does not share
     * @throws StoreHeldException when another process has the embedded store open, and does not share it
     * @throws StoreException when the store can't be reached, rejects the connection, or is of an unsupported kind
     */
    public static Store open(StoreAddress address, StoreHolder self, Duration wait) {
        try {
            return openAlone(address, self, wait);
        } catch (StoreHeldException e) {
            return e.door().map(door -> through(door, address)).orElseThrow(() -> e);
        }
    }

    /**
     * Opens the store as {@link #open}, but an embedded one only when no other process has it open.
     *
     * @throws StoreHeldException when another process has the embedded store open
     */
    public static Store openAlone(StoreAddress address, StoreHolder self, Duration wait) {
        Vendor vendor = Vendor.of(address);
        Optional<Path> file = EmbeddedFile.of(address.url());
        if (file.isPresent()) {
            StoreServer.listenOnLoopback();
        }
        StoreLock lock = file.isPresent() ? locked(address, file.get(), self, wait) : null;
        try {
            var store = new Store(
                    pool(address, vendor, address.url()),
                    vendor,
                    lock == null ? null : new Held(lock, file.orElseThrow(), self));
            file.ifPresent(Store::keepToOwner);
            return store;
        } catch (RuntimeException e) {
            if (lock != null) {
                lock.close();
            }
            throw e;
        }
    }

    /** The store has rejected rows and hashes of passwords, which are no other user's business. */
    private static void keepToOwner(Path database) {
        try {
            Path data = Path.of(database + ".mv.db");
            if (Files.exists(data)) {
                StoreLock.keepToOwner(data);
            }
        } catch (IOException e) {
            // The file is somebody else's, who has said who may use it.
        }
    }

    private static Store through(StoreDoor door, StoreAddress address) {
        return new Store(pool(address, Vendor.H2, door.url(address.url())), Vendor.H2, null);
    }

    /**
     * Lets other processes into an embedded store that this process has open, until it is closed; other stores are open
     * to them anyway.
     *
     * @throws StoreException when they can't be let in
     */
    public void share() {
        if (held == null || server != null) {
            return;
        }
        try {
            server = StoreServer.start(held.database());
            held.lock().open(held.self(), server.door());
        } catch (SQLException | IOException e) {
            throw new StoreException("Other commands can't be let into the store: " + e.getMessage(), e);
        }
    }

    /** The data source that everything shares that has to commit together. */
    public DataSource dataSource() {
        return pool;
    }

    /** Returns whether several processes may serve the schedule on the store at the same time. */
    public boolean isShared() {
        return switch (vendor) {
            case H2 -> false;
            case MYSQL -> true;
        };
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
        pool.close();
        if (held != null) {
            held.lock().close();
        }
    }

    private static StoreLock locked(StoreAddress address, Path database, StoreHolder self, Duration wait) {
        try {
            return StoreLock.take(database, self, wait);
        } catch (IOException e) {
            throw new StoreErrors(address).of(e, database);
        }
    }

    /** A first connection reports the cause in one exception; a pool would retry and log for half a minute. */
    private static HikariDataSource pool(StoreAddress address, Vendor vendor, String place) {
        String url = vendor.completed(place);
        try (Connection first = DriverManager.getConnection(url, address.username(), address.password())) {
            check(address, vendor, first);
            return migrated(address, vendor, pool(address, url));
        } catch (SQLException e) {
            throw new StoreErrors(address).of(e);
        }
    }

    private static void check(StoreAddress address, Vendor vendor, Connection connection) throws SQLException {
        if (vendor == Vendor.MYSQL) {
            ServerVersion server = ServerVersion.of(connection.getMetaData());
            if (!server.isSupported()) {
                throw new StoreErrors(address).of(server);
            }
        }
    }

    private static HikariDataSource pool(StoreAddress address, String url) {
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setJdbcUrl(url);
        config.setUsername(address.username());
        config.setPassword(address.password());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private static HikariDataSource migrated(StoreAddress address, Vendor vendor, HikariDataSource pool) {
        var tables = new CheckedTables(pool, vendor, ProgramFingerprint.OF_THIS);
        if (tables.areKnown()) {
            return pool;
        }
        try {
            Flyway history = Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor.folder())
                    // A store of a later version is rejected: this program may misread it.
                    .ignoreMigrationPatterns(new String[0])
                    .load();
            if (vendor == Vendor.MYSQL && history.info().pending().length > 0) {
                checkTriggerRight(address, pool);
            }
            history.migrate();
            tables.keep(history.info().applied().length);
            return pool;
        } catch (FlywayException e) {
            pool.close();
            throw new StoreErrors(address).of(e);
        } catch (StoreException e) {
            pool.close();
            throw e;
        }
    }

    private static void checkTriggerRight(StoreAddress address, HikariDataSource pool) {
        try (Connection connection = pool.getConnection()) {
            TriggerRight.check(connection);
        } catch (SQLException e) {
            throw new StoreErrors(address).ofTables(e);
        }
    }
}
