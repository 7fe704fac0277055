package org.tiendo.operations;

import java.time.Duration;

/**
 * How long the like of a run takes.
 *
 * @param runs of so many
 */
record Usual(Duration median, int runs) {}
