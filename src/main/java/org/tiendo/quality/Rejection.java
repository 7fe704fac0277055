package org.tiendo.quality;

/**
 * Why a row is not fit to be known.
 *
 * @param column the source's column at fault; empty when it is the row as a whole
 * @param reason what is wrong with it and what was expected
 */
public record Rejection(String column, String reason) {}
