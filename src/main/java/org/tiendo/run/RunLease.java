package org.tiendo.run;

/** The right to run one job for one business date, held while the run lasts. */
@FunctionalInterface
public interface RunLease {

    /** @throws RunFailedException when somebody else holds it by now; call it in the transaction that must not count then */
    void confirm();
}
