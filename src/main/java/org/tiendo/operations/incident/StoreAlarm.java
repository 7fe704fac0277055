package org.tiendo.operations.incident;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.operations.Span;
import org.tiendo.store.StoreFailure;
import org.tiendo.words.Sentence;

/**
 * Notifies people that the store does not answer, which can't be written into it: each node for itself, from memory.
 */
public final class StoreAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(StoreAlarm.class);

    /** The wait before the alarm: a store that is restarted answers again within this time. */
    private static final Duration SILENCE = Duration.ofMinutes(1);

    private final List<Channel> channels;
    private final Wording wording;
    private final String node;
    private final Set<ChannelKind> notified = EnumSet.noneOf(ChannelKind.class);
    private volatile @Nullable Instant goneSince;

    StoreAlarm(List<Channel> channels, Wording wording, String node) {
        this.channels = List.copyOf(channels);
        this.wording = wording;
        this.node = node;
    }

    /**
     * Records that the store did not answer; once that has lasted a minute, notifies the channels that have not been
     * notified yet.
     */
    public void isGone(RuntimeException why, Instant now) {
        Instant since = goneSince;
        if (since == null) {
            since = now;
            goneSince = now;
            LOG.error("the store does not answer: {}", StoreFailure.words(why));
        }
        if (Duration.between(since, now).compareTo(SILENCE) >= 0) {
            sendToAll(since, now);
        }
    }

    /** Records that the store answers again; if anybody was notified, writes the incident with its end. */
    public void isBack(Incidents incidents, Instant now) {
        Instant since = goneSince;
        if (since == null) {
            return;
        }
        LOG.info("the store answers again, after {}", Span.of(Duration.between(since, now)));
        if (!notified.isEmpty()) {
            incidents.addPast(cause(since), since, now);
        }
        notified.clear();
        goneSince = null;
    }

    /** Returns whether the store did not answer at the last check. */
    public boolean isRaised() {
        return goneSince != null;
    }

    private void sendToAll(Instant since, Instant now) {
        Incident unwritten = new Incident(0, cause(since), IncidentState.OPEN, since, now, null, null, null, null);
        var message = new Message(
                wording.home() + "-store-" + since.getEpochSecond(),
                wording.opened(unwritten),
                wording.json(NotificationEvent.OPENED, unwritten));
        for (Channel channel : channels) {
            if (!notified.contains(channel.kind())) {
                send(channel, message, now);
            }
        }
    }

    private void send(Channel channel, Message message, Instant now) {
        try {
            channel.send(message, now);
            notified.add(channel.kind());
        } catch (RuntimeException e) {
            LOG.warn("the notification that the store does not answer could not be sent: {}", e.getMessage());
        }
    }

    private Cause cause(Instant since) {
        return new Cause(
                IncidentKind.STORE,
                Sentence.of(IncidentSubject.STORE, node),
                List.of(Sentence.of(IncidentFact.STORE_SILENT, wording.time().minute(since))));
    }
}
