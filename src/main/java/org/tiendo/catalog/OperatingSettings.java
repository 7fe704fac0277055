package org.tiendo.catalog;

/** What {@code config/application.yaml} says of nights that run by themselves. */
public record OperatingSettings(
        ScheduleSettings schedule,
        EditionSettings edition,
        ServeSettings serve,
        WatchdogSettings watchdog,
        AlertSettings alerts,
        RetentionSettings retention) {

    /** What a home without any settings has. */
    public static final OperatingSettings USUAL = new OperatingSettings(
            ScheduleSettings.USUAL,
            EditionSettings.USUAL,
            ServeSettings.USUAL,
            WatchdogSettings.USUAL,
            AlertSettings.NONE,
            RetentionSettings.USUAL);
}
