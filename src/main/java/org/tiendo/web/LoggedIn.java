package org.tiendo.web;

import java.io.Serializable;
import java.time.Instant;

/**
 * The user of a session.
 *
 * @param since the moment of the log-in
 */
public record LoggedIn(String name, Instant since) implements Serializable {}
