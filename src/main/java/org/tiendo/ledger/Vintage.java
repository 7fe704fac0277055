package org.tiendo.ledger;

import java.time.Instant;

/**
 * One figure of a key, as the ledger holds it.
 *
 * @param number counts the key's figures in the order they were appended, from 1
 * @param statedAt the time its source gives it; of two figures known, the one stated later is in force
 * @param knownAt when it became known: later than {@code statedAt} for a correction that its source did not date anew
 */
record Vintage(int number, Figure figure, Instant statedAt, Instant knownAt) {}
