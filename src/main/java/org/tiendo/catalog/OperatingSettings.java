package org.tiendo.catalog;

/** The settings for unattended operation in {@code config/application.yaml}. */
public record OperatingSettings(
        ScheduleSettings schedule,
        EditionSettings edition,
        ServeSettings serve,
        WatchdogSettings watchdog,
        AlertSettings alerts,
        RetentionSettings retention) {

    /** The settings of a home that states none. */
    public static final OperatingSettings USUAL = new OperatingSettings(
            ScheduleSettings.USUAL,
            EditionSettings.USUAL,
            ServeSettings.USUAL,
            WatchdogSettings.USUAL,
            AlertSettings.NONE,
            RetentionSettings.USUAL);
}
