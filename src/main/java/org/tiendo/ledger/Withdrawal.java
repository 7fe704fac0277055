package org.tiendo.ledger;

import java.time.Instant;

/** A withdrawal among the figures of an indicator in an area. */
public record Withdrawal(String indicator, String area, Instant noticedAt) {}
