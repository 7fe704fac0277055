package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import org.tiendo.catalog.OidcSettings.NewUsers;
import org.tiendo.catalog.ServeSettings.LogFormat;
import org.tiendo.catalog.ServeSettings.WithoutToken;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.TextFormat;

/**
 * Reads the settings for unattended operation from {@code config/application.yaml}; missing ones have their defaults.
 *
 * @param root the file, without problems
 */
record OperatingReader(Entry root, Placeholders placeholders) {

    OperatingSettings read() {
        return new OperatingSettings(
                schedule(root.block("schedule")),
                edition(root.block("edition")),
                serve(root.block("serve")),
                watchdog(root.block("watchdog")),
                new AlertReader(placeholders).read(root.block("alerts")),
                retention(root.block("retention")));
    }

    private static ScheduleSettings schedule(Entry schedule) {
        ScheduleSettings usual = ScheduleSettings.USUAL;
        Entry retry = schedule.block("retry");
        return new ScheduleSettings(
                number(schedule, "concurrent_runs", usual.concurrentRuns()),
                duration(schedule, "missed_after", usual.missedAfter()),
                duration(schedule, "catch_up_every", usual.catchUpEvery()),
                duration(retry, "first", usual.retryFirst()),
                duration(retry, "longest", usual.retryLongest()),
                duration(schedule, "deadline", usual.deadline()));
    }

    private static EditionSettings edition(Entry edition) {
        EditionSettings usual = EditionSettings.USUAL;
        return new EditionSettings(
                time(edition, "cut_off", usual.cutOff()),
                time(edition, "sealed_by", usual.sealedBy()),
                duration(edition, "patience", usual.patience()),
                edition.choice("missed", Missed.class).orElse(usual.missed()));
    }

    private ServeSettings serve(Entry serve) {
        ServeSettings usual = ServeSettings.USUAL;
        return new ServeSettings(
                serve.text("address").orElse(usual.address()),
                number(serve, "port", usual.port()),
                duration(serve, "grace", usual.grace()),
                serve.choice("log", LogFormat.class).orElse(usual.log()),
                serve.choice("without_token", WithoutToken.class).orElse(usual.withoutToken()),
                serve.text("url").map(OperatingReader::withoutSlash).orElse(null),
                serve.items("proxies").stream().map(Entry::text).toList(),
                serve.find("oidc").map(this::oidc).orElse(null));
    }

    private OidcSettings oidc(Entry oidc) {
        String issuer = placeholders.fill(oidc.get("issuer").text());
        return new OidcSettings(
                issuer,
                placeholders.fill(oidc.get("client").text()),
                oidc.text("secret")
                        .map(secret -> Secret.of(secret, placeholders))
                        .orElse(null),
                oidc.text("label").orElse(issuer),
                oidc.text("claim").orElse(OidcSettings.USUAL_CLAIM),
                oidc.choice("new_users", NewUsers.class).orElse(NewUsers.REFUSED));
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static WatchdogSettings watchdog(Entry watchdog) {
        WatchdogSettings usual = WatchdogSettings.USUAL;
        return new WatchdogSettings(
                duration(watchdog, "started_within", usual.startedWithin()),
                watchdog.number("slow_factor").orElse(usual.slowFactor()),
                watchdog.number("free_disk_mb").map(BigDecimal::longValueExact).orElse(usual.freeDiskMegabytes()));
    }

    private static RetentionSettings retention(Entry retention) {
        RetentionSettings usual = RetentionSettings.USUAL;
        return new RetentionSettings(
                time(retention, "at", usual.at()),
                number(retention, "runs", usual.runs()),
                number(retention, "rejects", usual.rejects()),
                number(retention, "logs", usual.logs()),
                number(retention, "incidents", usual.incidents()));
    }

    static int number(Entry block, String key, int otherwise) {
        return block.number(key).map(BigDecimal::intValueExact).orElse(otherwise);
    }

    static LocalTime time(Entry block, String key, LocalTime otherwise) {
        return block.text(key).map(LocalTime::parse).orElse(otherwise);
    }

    static Duration duration(Entry block, String key, Duration otherwise) {
        return block.text(key).map(TextFormat::duration).orElse(otherwise);
    }
}
