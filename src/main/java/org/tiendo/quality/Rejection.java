package org.tiendo.quality;

/**
 * The reason why a row or figure is rejected.
 *
 * @param column the source's column with the mistake; empty when the row as a whole is rejected
 * @param reason the mistake and the expected content
 */
public record Rejection(String column, String reason) {}
