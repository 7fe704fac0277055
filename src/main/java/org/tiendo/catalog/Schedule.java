package org.tiendo.catalog;

import java.time.ZoneId;

/** When a job is due. */
public record Schedule(String cron, ZoneId zone) {}
