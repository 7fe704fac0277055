package org.tiendo.ledger;

/**
 * One series of a statement.
 *
 * @param definition the hash of the job's definition of the series, 64 hexadecimal digits: statements with another one
 *     are about something else
 */
public record StatedSeries(String code, String definition, Tiling tiling) {}
