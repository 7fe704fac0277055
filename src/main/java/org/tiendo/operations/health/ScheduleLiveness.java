package org.tiendo.operations.health;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The signs of life of this process's schedule.
 *
 * @param lastTick the end of its loop's last check; before the first, the creation of the schedule
 * @param standby the reason why it starts no runs, in a sentence; empty when it starts them
 */
public record ScheduleLiveness(Supplier<Instant> lastTick, Supplier<Optional<String>> standby) {}
