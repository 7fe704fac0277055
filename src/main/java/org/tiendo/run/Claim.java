package org.tiendo.run;

/** The right to work on one job and date, held while a run goes on. */
@FunctionalInterface
public interface Claim {

    /** @throws RunFailedException when somebody else holds it by now; call it in the transaction that must not count then */
    void confirm();
}
