package org.tiendo.distance;

/**
 * A status, and the sentence that explains it.
 *
 * @param reason empty when the status needs none
 */
record Judgement(Status status, String reason) {}
