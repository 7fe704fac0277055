package org.tiendo.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may work on what, decided by the store's own clock, so that no two processes do the same at once. */
public final class Leases {

    private final JdbcClient jdbc;

    public Leases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes what is free, expired, or the owner's own already; empty while another holds it. */
    public Optional<Lease> take(String name, String owner, Duration length) {
        throw new UnsupportedOperationException(jdbc + name + owner + length);
    }

    /** Prolongs it; false when somebody else has taken it since. */
    public boolean renew(Lease lease, Duration length) {
        throw new UnsupportedOperationException(lease + "" + length);
    }

    /** Gives it back; nothing happens when somebody else has taken it since. */
    public void release(Lease lease) {
        throw new UnsupportedOperationException(lease.toString());
    }

    /** Who holds it now; empty when free or expired. */
    public Optional<Lease> holder(String name) {
        throw new UnsupportedOperationException(name);
    }

    /**
     * A right to work on something for a while.
     *
     * @param fence grows with every new holder
     * @param until by the store's clock
     */
    public record Lease(String name, String owner, long fence, Instant until) {}
}
