package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A value that must be reached by a day.
 *
 * @param value in the indicator's unit; of a flow the sum since the period's first day
 */
public record Milestone(LocalDate by, BigDecimal value) {}
