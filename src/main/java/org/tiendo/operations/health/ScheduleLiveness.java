package org.tiendo.operations.health;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What shows that the schedule of this process lives.
 *
 * @param lastTick when its loop last went round; before the first time, when it was begun
 * @param standby why it starts nothing, in a sentence; empty when it does
 */
public record ScheduleLiveness(Supplier<Instant> lastTick, Supplier<Optional<String>> standby) {}
