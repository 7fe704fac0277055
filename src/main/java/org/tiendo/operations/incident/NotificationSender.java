package org.tiendo.operations.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.run.Backoff;
import org.tiendo.store.Leases;

/**
 * Sends pending notifications, on one node at a time, each at least once; a channel that is down delays no other
 * channel.
 */
public final class NotificationSender {

    private static final Logger LOG = LoggerFactory.getLogger(NotificationSender.class);

    private static final String LEASE = "notifications";

    /** Longer than sending one message may take, so that two nodes do not send it at once. */
    private static final Duration LEASE_LENGTH = Duration.ofMinutes(2);

    /** A notification that is older says nothing new. */
    private static final Duration TRIED_FOR = Duration.ofDays(1);

    /** A letter is the only one that its receiver gets, and asks for something that takes days. */
    private static final Duration LETTER_TRIED_FOR = Duration.ofDays(7);

    private final Notifications notifications;
    private final List<Channel> channels;
    private final Leases leases;
    private final Backoff backoff;
    private final Sender sender;

    /** The node that sends, and the home that it sends for. */
    record Sender(String node, String home) {}

    NotificationSender(
            Notifications notifications, List<Channel> channels, Leases leases, Backoff backoff, Sender sender) {
        this.notifications = notifications;
        this.channels = List.copyOf(channels);
        this.leases = leases;
        this.backoff = backoff;
        this.sender = sender;
    }

    /** Sends the pending notifications and returns the number sent; call it periodically. */
    public synchronized int deliver(Instant now) {
        if (!isOurTurn()) {
            return 0;
        }
        int sent = 0;
        for (Channel channel : channels) {
            sent += deliver(channel, now);
        }
        int dropped = notifications.drop(channels.stream().map(Channel::kind).toList(), now.minus(TRIED_FOR));
        if (dropped > 0) {
            LOG.warn("{} notifications are dropped: their channel is not configured any more", dropped);
        }
        return sent;
    }

    /** Passes over a receiver after its first failure: if it is down, its other notifications would fail too. */
    private int deliver(Channel channel, Instant now) {
        int sent = 0;
        Set<String> down = new HashSet<>();
        for (Notification notification : notifications.pending(channel.kind(), now)) {
            if (down.contains(channel.receiver(notification))) {
                continue;
            }
            if (!isOurTurn()) {
                break;
            }
            if (deliver(channel, notification, now)) {
                sent++;
            } else {
                down.add(channel.receiver(notification));
            }
        }
        return sent;
    }

    private boolean deliver(Channel channel, Notification notification, Instant now) {
        try {
            channel.send(notification.message(sender.home()), now);
        } catch (RuntimeException e) {
            failed(notification, e, now);
            return false;
        }
        notifications.sent(notification, now);
        return true;
    }

    private void failed(Notification notification, RuntimeException failure, Instant now) {
        String why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        Optional<Instant> next = backoff.next(
                notification.attempts() + 1,
                now,
                notification.createdAt().plus(notification.recipient() == null ? TRIED_FOR : LETTER_TRIED_FOR));
        notifications.failed(notification, why, next.orElse(null));
        if (next.isPresent()) {
            LOG.warn(
                    "notification {} (\"{}\") was not sent, it is tried again at {}: {}",
                    notification.id(),
                    notification.title(),
                    next.get(),
                    why);
        } else {
            LOG.error(
                    "notification {} (\"{}\") is dropped after {} attempts: {}",
                    notification.id(),
                    notification.title(),
                    notification.attempts() + 1,
                    why);
        }
    }

    private boolean isOurTurn() {
        return leases.take(LEASE, sender.node(), LEASE_LENGTH).isPresent();
    }
}
