package org.tiendo.ledger;

import java.time.Instant;

/**
 * One figure of a key as the ledger holds it, or the withdrawal of the one before.
 *
 * @param number counts the key's vintages in the order they were appended, from 1
 * @param figure the figure; of a withdrawal the one that is withdrawn
 * @param statedAt the time its source gives it; of a withdrawal the moment it was noticed
 * @param knownAt the moment it comes into force; of two known ones the later one is in force
 */
record Vintage(int number, Figure figure, Kind kind, Instant statedAt, Instant knownAt) {

    enum Kind {
        FIGURE,
        WITHDRAWAL
    }

    boolean isWithdrawal() {
        return kind == Kind.WITHDRAWAL;
    }

    boolean isMoreThanNothing() {
        return !isWithdrawal() && figure.amount().value().signum() != 0;
    }

    boolean says(Figure other) {
        return !isWithdrawal() && figure.equals(other);
    }
}
