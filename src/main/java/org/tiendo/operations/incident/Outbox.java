package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.store.Column;
import tools.jackson.databind.node.ObjectNode;

/** Writes the notifications of each channel; call it in the transaction of the notified change. */
public final class Outbox {

    private final Notifications notifications;
    private final Set<ChannelKind> channels;
    private final Set<String> subscribers;
    private final Wording wording;

    /** @param subscribers the names of those who are told of each edition */
    Outbox(Notifications notifications, Set<ChannelKind> channels, Set<String> subscribers, Wording wording) {
        this.notifications = notifications;
        this.channels = Set.copyOf(channels);
        this.subscribers = Set.copyOf(subscribers);
        this.wording = wording;
    }

    void opened(Incident incident, Instant now) {
        add(
                NotificationEvent.OPENED,
                incident.id(),
                null,
                wording.opened(incident),
                wording.json(NotificationEvent.OPENED, incident),
                now);
    }

    void recovered(Incident incident, Instant now) {
        add(
                NotificationEvent.RECOVERED,
                incident.id(),
                null,
                wording.recovered(incident),
                wording.json(NotificationEvent.RECOVERED, incident),
                now);
    }

    /**
     * Writes the notification of a digest, unless one with this key was written before.
     *
     * @param content with at least {@code text}
     */
    public void digest(String onceKey, String title, ObjectNode content, Instant now) {
        ObjectNode json = Message.object();
        json.put("event", Column.of(NotificationEvent.DIGEST));
        json.put("home", wording.home());
        json.setAll(content);
        add(NotificationEvent.DIGEST, null, onceKey, title, json, now);
    }

    /**
     * Writes a mail to one person.
     *
     * @param text the whole message
     * @return false when no mail server is configured: then nothing is written
     */
    public boolean letter(String recipient, String title, String text, Instant now) {
        if (!channels.contains(ChannelKind.EMAIL)) {
            return false;
        }
        ObjectNode json = Message.object();
        json.put("event", Column.of(NotificationEvent.LETTER));
        json.put("home", wording.home());
        json.put("text", text);
        notifications.addFor(
                ChannelKind.EMAIL, NotificationEvent.LETTER, recipient, Wording.title(title), json.toString(), now);
        return true;
    }

    /**
     * Writes the announcement of an edition to each subscriber; call it in the transaction that seals the edition.
     *
     * @param address the address of the server without a slash at its end, with which links begin; empty where
     *     unknown
     */
    public void sealed(Edition edition, String address, Instant now) {
        for (String subscriber : subscribers) {
            notifications.addFor(
                    ChannelKind.SUBSCRIBER,
                    NotificationEvent.SEALED,
                    subscriber,
                    Wording.title(wording.sealed(edition)),
                    wording.json(edition, address).toString(),
                    now);
        }
    }

    private void add(
            NotificationEvent event,
            @Nullable Long incident,
            @Nullable String onceKey,
            String title,
            ObjectNode json,
            Instant now) {
        for (ChannelKind channel : channels) {
            String key = onceKey == null ? null : onceKey + " " + channel.name();
            notifications.add(channel, event, incident, key, title, json.toString(), now);
        }
    }
}
