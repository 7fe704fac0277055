package org.tiendo.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Grants leases by the clock of the store, so that no two processes do the same at once. Call it outside of
 * transactions, because no other process sees a lease that is not committed.
 */
public final class Leases {

    // MySQL assigns from left to right, so the fencing token and the beginning are set before the owner and the end, on
    // which they depend.
    private static final String TAKE = """
            UPDATE lease
            SET fence = CASE WHEN owner = :owner THEN fence ELSE fence + 1 END,
                held_since = CASE WHEN owner = :owner AND held_until > CURRENT_TIMESTAMP(6) THEN held_since
                             ELSE CURRENT_TIMESTAMP(6) END,
                owner = :owner,
                held_until = TIMESTAMPADD(MICROSECOND, :micros, CURRENT_TIMESTAMP(6))
            WHERE name = :name AND (owner IS NULL OR owner = :owner OR held_until <= CURRENT_TIMESTAMP(6))
            """;

    private static final String TAKE_FIRST = """
            INSERT INTO lease (name, owner, fence, held_since, held_until)
            VALUES (:name, :owner, 1, CURRENT_TIMESTAMP(6), TIMESTAMPADD(MICROSECOND, :micros, CURRENT_TIMESTAMP(6)))
            """;

    private static final String RENEW = """
            UPDATE lease
            SET held_until = TIMESTAMPADD(MICROSECOND, :micros, CURRENT_TIMESTAMP(6))
            WHERE name = :name AND owner = :owner AND fence = :fence
            """;

    private static final String RELEASE = """
            UPDATE lease SET owner = NULL, held_until = CURRENT_TIMESTAMP(6)
            WHERE name = :name AND owner = :owner AND fence = :fence
            """;

    private static final String HOLDER = """
            SELECT name, owner, fence, held_until
            FROM lease
            WHERE name = :name AND owner IS NOT NULL AND held_until > CURRENT_TIMESTAMP(6)
            """;

    private final JdbcClient jdbc;

    public Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a lease that is free, expired or already the owner's; empty while another owner has it. */
    public Optional<Lease> take(String name, String owner, Duration length) {
        boolean taken = takeKnown(name, owner, length) || takeFirst(name, owner, length);
        return taken ? current(name).filter(lease -> lease.owner().equals(owner)) : Optional.empty();
    }

    /** Renews a lease; false when it was released, or when somebody else has taken it since. */
    public boolean renew(Lease lease, Duration length) {
        return jdbc.sql(RENEW)
                        .param("micros", micros(length))
                        .param("name", lease.name())
                        .param("owner", lease.owner())
                        .param("fence", lease.fence())
                        .update()
                == 1;
    }

    /** Releases a lease; does nothing when somebody else has taken it since. */
    public void release(Lease lease) {
        jdbc.sql(RELEASE)
                .param("name", lease.name())
                .param("owner", lease.owner())
                .param("fence", lease.fence())
                .update();
    }

    /** The current lease of that name, with its owner; empty when it is free or expired. */
    public Optional<Lease> current(String name) {
        return jdbc.sql(HOLDER).param("name", name).query(Leases::lease).optional();
    }

    private boolean takeKnown(String name, String owner, Duration length) {
        return jdbc.sql(TAKE)
                        .param("micros", micros(length))
                        .param("name", name)
                        .param("owner", owner)
                        .update()
                == 1;
    }

    /**
     * Inserts the row of a lease that has none yet; false when somebody has the lease, or inserts it at the same
     * moment.
     */
    private boolean takeFirst(String name, String owner, Duration length) {
        if (current(name).isPresent()) {
            return false;
        }
        try {
            jdbc.sql(TAKE_FIRST)
                    .param("micros", micros(length))
                    .param("name", name)
                    .param("owner", owner)
                    .update();
            return true;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }

    private static long micros(Duration length) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.EPOCH.plus(length));
    }

    private static Lease lease(ResultSet row, int number) throws SQLException {
        return new Lease(
                Column.text(row, "name"),
                Column.text(row, "owner"),
                row.getLong("fence"),
                Column.instant(row, "held_until"));
    }

    /**
     * A right that one owner has for a limited time.
     *
     * @param fence the fencing token, which grows with every new owner
     * @param until the end of the lease, by the store's clock
     */
    public record Lease(String name, String owner, long fence, Instant until) {}
}
