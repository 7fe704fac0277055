package org.tiendo.operations.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.tiendo.catalog.AlertSettings;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.HomeTime;
import org.tiendo.store.Leases;

/** The objects that manage incidents and send notifications about them, wired over one store. */
public record Alerting(
        Incidents incidents, Outbox outbox, NotificationSender sender, StoreAlarm store, Wording wording) {

    /** @param node the name of this process that other processes see */
    public static Alerting over(
            Catalog catalog, JdbcClient jdbc, PlatformTransactionManager transactions, String node) {
        List<Channel> channels = channels(catalog.settings().operating().alerts());
        return through(channels, wording(catalog), jdbc, transactions, node);
    }

    public static Alerting through(
            List<Channel> channels,
            Wording wording,
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            String node) {
        var notifications = new Notifications(jdbc);
        var outbox =
                new Outbox(notifications, channels.stream().map(Channel::kind).collect(Collectors.toSet()), wording);
        var sender = new NotificationSender(
                notifications,
                channels,
                new Leases(jdbc),
                new Backoff(RandomGenerator.getDefault()),
                new NotificationSender.Sender(node, wording.home()));
        return new Alerting(
                new Incidents(new IncidentRows(jdbc), outbox, transactions),
                outbox,
                sender,
                new StoreAlarm(channels, wording, node),
                wording);
    }

    /** Creates the service through which people handle incidents, in the name of the audit's actor. */
    public static IncidentService operations(JdbcClient jdbc, Audit audit, PlatformTransactionManager transactions) {
        return new AuditedIncidents(new IncidentRows(jdbc), audit, transactions);
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
}
