package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One record of a department before it is arranged in columns.
 *
 * @param day the day of an event, or the last day of a panel's period
 * @param recorded the day the department entered it
 * @param member the member it belongs to, such as a group of insured or a facility; empty for events
 * @param labels the constant texts of its kind, by column
 * @param values the quantities by column
 */
record Row(
        String area,
        LocalDate day,
        LocalDate recorded,
        String member,
        Map<String, String> labels,
        Map<String, BigDecimal> values) {}
