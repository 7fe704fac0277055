package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * One record of a department before it is laid out in columns.
 *
 * @param day the day it speaks of: of an event, or the last of a panel's period
 * @param recorded the day the department entered it
 * @param member who or what it is of, such as a group of insured or a facility; empty for events
 * @param labels fixed words of its kind, by column
 * @param values its quantities, by column
 */
record Row(
        String area,
        LocalDate day,
        LocalDate recorded,
        String member,
        Map<String, String> labels,
        Map<String, BigDecimal> values) {}
