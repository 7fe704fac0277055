package org.tiendo.ledger;

/**
 * One series that a statement speaks of.
 *
 * @param definition identifies, in 64 hexadecimal digits, what the job made its figures from: under another one the
 *     earlier statements spoke of something else
 */
public record StatedSeries(String code, String definition, Tiling tiling) {}
