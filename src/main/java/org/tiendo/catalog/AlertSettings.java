package org.tiendo.catalog;

import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who is told of incidents, and how.
 *
 * @param mail null for none
 * @param webhook null for none
 * @param digestAt when the morning's summary is sent, in the home's zone
 */
public record AlertSettings(@Nullable Mail mail, @Nullable Webhook webhook, LocalTime digestAt) {

    static final AlertSettings NONE = new AlertSettings(null, null, LocalTime.of(7, 0));

    /**
     * A mail server.
     *
     * @param password asked at each use, so that it is kept nowhere; null for none
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

        /** Without what belongs to nobody else. */
        @Override
        public String toString() {
            return "Mail[" + host + ":" + port + ", security=" + security + ", from=" + from + ", to=" + to + "]";
        }
    }

    /** How the connection to a mail server is kept secret. */
    public enum Security {
        NONE,
        STARTTLS,
        TLS
    }

    /**
     * An address that takes messages.
     *
     * @param secret with which each message is signed; asked at each use
     */
    public record Webhook(URI url, Supplier<String> secret) {

        /** Without the path, which with some services is a secret. */
        @Override
        public String toString() {
            return "Webhook[" + url.getHost() + "]";
        }
    }
}
