package org.tiendo.access;

import java.io.Serializable;
import java.time.Instant;

/**
 * A log-in of a user.
 *
 * @param name of the user
 * @param since the moment of the log-in
 */
public record Session(String name, Instant since) implements Serializable {}
