package org.tiendo.operations.incident;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.AlertSettings;
import org.tiendo.catalog.AlertSettings.Webhook;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.HomeTime;
import org.tiendo.run.Backoff;

/** The objects that manage incidents and send notifications about them, wired over one store. */
public record Alerting(
        Incidents incidents, Outbox outbox, NotificationSender sender, StoreAlarm store, Wording wording) {

    /** @param node the name of this process that other processes see */
    public static Alerting over(Catalog catalog, IncidentTables tables, String node) {
        AlertSettings alerts = catalog.settings().operating().alerts();
        return through(channels(alerts), alerts.subscribers(), wording(catalog), tables, node);
    }

    /** Channels for people, without subscribers. */
    public static Alerting through(List<Channel> channels, Wording wording, IncidentTables tables, String node) {
        return through(channels, Map.of(), wording, tables, node);
    }

    private static Alerting through(
            List<Channel> channels,
            Map<String, Webhook> subscribers,
            Wording wording,
            IncidentTables tables,
            String node) {
        var outbox = new Outbox(
                tables.notifications(),
                channels.stream().map(Channel::kind).collect(Collectors.toSet()),
                subscribers.keySet(),
                wording);
        var sender = new NotificationSender(
                tables.notifications(),
                Stream.concat(channels.stream(), Stream.of(new SubscriberChannel(subscribers)))
                        .toList(),
                tables.leases(),
                new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), RandomGenerator.getDefault()),
                new NotificationSender.Sender(node, wording.home()));
        return new Alerting(
                new Incidents(tables.rows(), outbox, tables.transactions()),
                outbox,
                sender,
                new StoreAlarm(channels, wording, node),
                wording);
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
