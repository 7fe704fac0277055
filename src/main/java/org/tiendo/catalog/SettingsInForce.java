package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.AlertSettings.Mail;
import org.tiendo.catalog.AlertSettings.Webhook;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Words;

/** Lists the settings that the program uses, in the order of the file, each with the place that it comes from. */
final class SettingsInForce {

    private final Entry root;
    private final Placeholders placeholders;
    private final List<Setting> settings = new ArrayList<>();

    private SettingsInForce(Entry root, Placeholders placeholders) {
        this.root = root;
        this.placeholders = placeholders;
    }

    /** @param root the file that the settings were read from */
    static List<Setting> of(Settings settings, Entry root, Placeholders placeholders) {
        var list = new SettingsInForce(root, placeholders);
        list.figures(settings);
        list.operating(settings.operating());
        list.report(settings.report());
        list.export(settings.export());
        return List.copyOf(list.settings);
    }

    private void figures(Settings used) {
        add("zone", used.zone());
        add("language", used.language());
        add("store.url", used.shownStoreUrl(), SettingsReader.URL);
        add("store.username", used.storeUsername(), SettingsReader.USERNAME);
        addSecret("store.password", SettingsReader.PASSWORD);
        add("conflict.tolerance", used.tolerance());
        add("pace.on_track", used.pace().onTrack());
        add("pace.at_risk", used.pace().atRisk());
        add("pull.block_rows", used.blockRows());
        add("plausible.from", used.plausible().from());
        add("plausible.to", used.plausible().to());
    }

    private void operating(OperatingSettings used) {
        ScheduleSettings schedule = used.schedule();
        add("schedule.concurrent_runs", schedule.concurrentRuns());
        add("schedule.missed_after", schedule.missedAfter());
        add("schedule.catch_up_every", schedule.catchUpEvery());
        add("schedule.retry.first", schedule.retryFirst());
        add("schedule.retry.longest", schedule.retryLongest());
        add("schedule.deadline", schedule.deadline());
        add("edition.cut_off", used.edition().cutOff());
        add("edition.sealed_by", used.edition().sealedBy());
        add("edition.patience", used.edition().patience());
        add("edition.missed", used.edition().missed());
        serve(used.serve());
        add("watchdog.started_within", used.watchdog().startedWithin());
        add("watchdog.slow_factor", used.watchdog().slowFactor());
        add("watchdog.free_disk_mb", used.watchdog().freeDiskMegabytes());
        alerts(used.alerts());
        add("retention.at", used.retention().at());
        add("retention.runs", used.retention().runs());
        add("retention.rejects", used.retention().rejects());
        add("retention.logs", used.retention().logs());
        add("retention.incidents", used.retention().incidents());
    }

    private void serve(ServeSettings serve) {
        add("serve.address", serve.address());
        add("serve.port", serve.port());
        add("serve.grace", serve.grace());
        add("serve.log", serve.log());
        add("serve.without_token", serve.withoutToken());
        add("serve.url", serve.reachedAt(serve.port()));
        add("serve.proxies", serve.proxies());
        @Nullable OidcSettings oidc = serve.oidc();
        add("serve.oidc.issuer", oidc == null ? null : oidc.issuer());
        add("serve.oidc.client", oidc == null ? null : oidc.client());
        addSecret("serve.oidc.secret", "");
        add("serve.oidc.label", oidc == null ? null : oidc.label());
        add("serve.oidc.claim", oidc == null ? null : oidc.claim());
        add("serve.oidc.new_users", oidc == null ? null : oidc.newUsers());
    }

    private void alerts(AlertSettings alerts) {
        @Nullable Mail mail = alerts.mail();
        add("alerts.email.host", mail == null ? null : mail.host());
        add("alerts.email.port", mail == null ? null : mail.port());
        add("alerts.email.security", mail == null ? null : mail.security());
        add("alerts.email.username", mail == null ? null : mail.username());
        addSecret("alerts.email.password", "");
        add("alerts.email.from", mail == null ? null : mail.from());
        add("alerts.email.to", mail == null ? null : mail.to());
        @Nullable Webhook webhook = alerts.webhook();
        add("alerts.webhook.url", webhook == null ? null : webhook.shownUrl());
        addSecret("alerts.webhook.secret", "");
        add(
                "alerts.subscribers",
                alerts.subscribers().entrySet().stream()
                        .map(one -> one.getKey() + " (" + one.getValue().shownUrl() + ")")
                        .sorted()
                        .toList());
        add("alerts.digest_at", alerts.digestAt());
    }

    private void report(ReportSettings report) {
        add("report.organisation", words(report.organisation()));
        add("report.parent", words(report.parent()));
        add("report.number", report.number());
        add("report.place", words(report.place()));
        add(
                "report.recipients",
                report.recipients().stream().map(SettingsInForce::words).collect(Collectors.joining("; ")));
        add("report.signer.title", words(report.signerTitle()));
        add("report.signer.name", report.signerName());
    }

    private void export(ExportSettings export) {
        add("export.after_sealing", export.isAfterSealing());
        add("export.formats", export.formats());
        add("export.bom", export.hasBom());
        add("export.keep", export.keepDays());
    }

    private void add(String key, @Nullable Object value) {
        add(key, value, "");
    }

    /** @param otherwise the text that counts where the file has none, with its variables */
    private void add(String key, @Nullable Object value, String otherwise) {
        settings.add(setting(key, text(value), false, otherwise));
    }

    private void addSecret(String key, String otherwise) {
        settings.add(setting(key, "", hasSecret(entry(key).map(Entry::text).orElse(otherwise)), otherwise));
    }

    private boolean hasSecret(String text) {
        return Secret.isInFile(text) || !placeholders.fill(text).isEmpty();
    }

    private Setting setting(String key, String text, boolean isHidden, String otherwise) {
        Optional<Entry> entry = entry(key);
        return new Setting(
                key,
                text,
                isHidden,
                entry.map(stated -> stated.place().file()).orElse(""),
                entry.map(stated -> stated.place().line()).orElse(0),
                placeholders.named(entry.map(Entry::text).orElse(otherwise)));
    }

    private Optional<Entry> entry(String key) {
        Optional<Entry> entry = Optional.of(root);
        for (String step : key.split("\\.", -1)) {
            entry = entry.flatMap(above -> above.find(step));
        }
        return entry;
    }

    private static String text(@Nullable Object value) {
        if (value instanceof Duration duration) {
            return shortened(duration);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Enum<?> constant) {
            return Words.of(constant);
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(SettingsInForce::text).collect(Collectors.joining(", "));
        }
        return value == null ? "" : value.toString();
    }

    /** The duration as people write it in the file, such as 30s. */
    private static String shortened(Duration duration) {
        return duration.toString().substring("PT".length()).toLowerCase(Locale.ROOT);
    }

    private static String words(Text text) {
        return text.in("vi").equals(text.in("en")) ? text.in("vi") : text.in("vi") + " / " + text.in("en");
    }
}
