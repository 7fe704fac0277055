package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Column;
import tools.jackson.databind.node.ObjectNode;

/** Writes the notifications of each channel; call it in the transaction of the notified change. */
public final class Outbox {

    private final Notifications notifications;
    private final Set<ChannelKind> channels;
    private final Wording wording;

    Outbox(Notifications notifications, Set<ChannelKind> channels, Wording wording) {
        this.notifications = notifications;
        this.channels = Set.copyOf(channels);
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
        notifications.addLetter(recipient, Wording.title(title), json.toString(), now);
        return true;
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
