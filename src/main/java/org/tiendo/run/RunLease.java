package org.tiendo.run;

/** The right to run one job for one business date, held while the run lasts. */
@FunctionalInterface
public interface RunLease {

    /**
     * Checks that this process still holds the lease. Call it in the transaction that must not commit otherwise.
     *
     * @throws RunFailedException when another process holds it by now
     */
    void confirm();
}
