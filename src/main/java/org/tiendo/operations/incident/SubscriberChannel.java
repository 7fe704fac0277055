package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tiendo.catalog.AlertSettings.Webhook;

/** Posts each message to the one subscriber that it is for. */
final class SubscriberChannel implements Channel {

    private final Map<String, WebhookChannel> subscribers;

    /** @param subscribers by name */
    SubscriberChannel(Map<String, Webhook> subscribers) {
        this.subscribers = subscribers.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> new WebhookChannel(one.getValue())));
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.SUBSCRIBER;
    }

    @Override
    public String receiver(Notification notification) {
        return Objects.requireNonNullElse(notification.recipient(), "");
    }

    @Override
    public void send(Message message, Instant now) {
        Optional.ofNullable(message.recipient())
                .map(subscribers::get)
                .orElseThrow(() ->
                        new ChannelException("the settings name no subscriber '" + message.recipient() + "' any more"))
                .send(message, now);
    }
}
