package org.tiendo.inquiry;

import java.time.Instant;

/** A remark that somebody wrote on a figure. */
public record Note(long id, Figure figure, Instant at, String by, String text) {}
