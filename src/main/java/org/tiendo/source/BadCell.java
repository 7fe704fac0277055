package org.tiendo.source;

/**
 * A cell that is not what its column should be; its row is rejected, never guessed.
 *
 * @param text what stands there
 * @param reason what is wrong with it, as the end of a sentence
 */
public record BadCell(String text, String reason) {}
