package org.tiendo.ledger;

import java.time.Instant;

/** A withdrawal among the figures that an indicator is made of in an area. */
public record Withdrawal(String indicator, String area, Instant noticedAt) {}
