package org.tiendo.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.tiendo.catalog.AlertSettings;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.WatchdogSettings;
import org.tiendo.ledger.Leases;
import org.tiendo.schedule.ExpectedRuns;

/** Everything that finds what is wrong and tells of it, wired over one store. */
public record Alerting(Watchdog watchdog, Courier courier, Digest digest) {

    /**
     * @param node this process, as others are told of it
     * @param disk the one that the home's {@code data/} is on
     */
    public static Alerting over(
            Catalog catalog, JdbcClient jdbc, PlatformTransactionManager transactions, String node, Disk disk) {
        List<Channel> channels = channels(catalog.settings().operating().alerts());
        var wording = wording(catalog);
        var notifications = new Notifications(jdbc);
        var outbox = outbox(notifications, channels, wording);
        var rows = new IncidentRows(jdbc);
        var watchdog = new Watchdog(
                new Watchdog.Eyes(node, checks(catalog, jdbc), disk),
                catalog,
                jdbc,
                new Incidents(rows, outbox, transactions),
                new StoreAlarm(channels, wording, node));
        var courier = new Courier(
                notifications,
                channels,
                new Leases(jdbc),
                new Backoff(RandomGenerator.getDefault()),
                new Courier.Sender(node, wording.home()));
        return new Alerting(watchdog, courier, digest(catalog, jdbc, rows, outbox, wording));
    }

    /** What people do about incidents, in the name of the audit's actor. */
    public static IncidentDesk desk(JdbcClient jdbc, Audit audit, PlatformTransactionManager transactions) {
        return new AuditedDesk(new IncidentRows(jdbc), audit, transactions);
    }

    /** Only the digest, for whoever wants to read it. */
    public static Digest digest(Catalog catalog, JdbcClient jdbc) {
        var wording = wording(catalog);
        var outbox = outbox(
                new Notifications(jdbc), channels(catalog.settings().operating().alerts()), wording);
        return digest(catalog, jdbc, new IncidentRows(jdbc), outbox, wording);
    }

    private static Digest digest(Catalog catalog, JdbcClient jdbc, IncidentRows rows, Outbox outbox, Wording wording) {
        return new Digest(catalog, jdbc, rows, outbox, new DigestText(wording.home(), wording.time()));
    }

    private static Outbox outbox(Notifications notifications, List<Channel> channels, Wording wording) {
        return new Outbox(notifications, channels.stream().map(Channel::kind).collect(Collectors.toSet()), wording);
    }

    private static Wording wording(Catalog catalog) {
        var folder = catalog.home().getFileName();
        return new Wording(
                folder == null ? "tiendo" : folder.toString(),
                new HomeTime(catalog.settings().zone()));
    }

    private static List<Channel> channels(AlertSettings alerts) {
        List<Channel> channels = new ArrayList<>();
        var mail = alerts.mail();
        if (mail != null) {
            channels.add(new MailChannel(mail));
        }
        var webhook = alerts.webhook();
        if (webhook != null) {
            channels.add(new WebhookChannel(webhook));
        }
        return channels;
    }

    static List<Check> checks(Catalog catalog, JdbcClient jdbc) {
        WatchdogSettings settings = catalog.settings().operating().watchdog();
        var time = new HomeTime(catalog.settings().zone());
        var running = new RunningRuns(jdbc);
        return List.of(
                new LateRuns(new ExpectedRuns(jdbc), new Lateness(settings.startedWithin(), time)),
                new SlowRuns(running, new Durations(jdbc), settings.slowFactor()),
                new UnsealedEdition(jdbc, catalog),
                new StuckRuns(jdbc, running),
                new ManyRejects(jdbc, catalog),
                new StaleSources(jdbc, catalog));
    }
}
