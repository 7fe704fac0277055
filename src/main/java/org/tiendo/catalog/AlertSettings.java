package org.tiendo.catalog;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The recipients and channels of incident notifications.
 *
 * @param mail null for none
 * @param webhook null for none
 * @param subscribers the programs that are told of each sealed edition, by name
 * @param digestAt the time at which the daily digest is sent, in the home's zone
 */
public record AlertSettings(
        @Nullable Mail mail, @Nullable Webhook webhook, Map<String, Webhook> subscribers, LocalTime digestAt) {

    static final AlertSettings NONE = new AlertSettings(null, null, LocalTime.of(7, 0));

    public AlertSettings {
        subscribers = Map.copyOf(subscribers);
    }

    /** Settings without subscribers. */
    AlertSettings(@Nullable Mail mail, @Nullable Webhook webhook, LocalTime digestAt) {
        this(mail, webhook, Map.of(), digestAt);
    }

    /**
     * A mail server.
     *
     * @param password supplied anew at each use, so that it is not stored; null for none
     */
    public record Mail(
            String host,
            int port,
            Security security,
            @Nullable String username,
            @Nullable Supplier<String> password,
            String from,
            List<String> to) {

        public Mail {
            to = List.copyOf(to);
        }

        /** The server's settings without username and password. */
        @Override
        public String toString() {
            return "Mail[" + host + ":" + port + ", security=" + security + ", from=" + from + ", to=" + to + "]";
        }
    }

    /** The encryption of the connection to a mail server. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /**
     * An HTTP address that receives messages.
     *
     * @param secret the key that signs each message; supplied anew at each use
     */
    public record Webhook(URI url, Supplier<String> secret) {

        /** The URL without a user and without its path, which is a secret with some services. */
        String shownUrl() {
            return url.getScheme() + "://" + url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort());
        }

        /** The host only, as in {@link #shownUrl}. */
        @Override
        public String toString() {
            return "Webhook[" + url.getHost() + "]";
        }
    }
}
