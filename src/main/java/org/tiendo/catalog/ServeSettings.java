package org.tiendo.catalog;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settings of {@code tiendo serve}: HTTP address, shutdown and log format.
 *
 * @param address the address that serves health, metrics and the API
 * @param port 0: any free port
 * @param grace the shutdown timeout: the longest time for running steps to stop
 * @param url the address by which people reach the pages, without a slash at its end; null: {@code http://ADDRESS:PORT}
 * @param proxies the addresses of proxies that say truly for whom they ask, and by which protocol
 * @param oidc the identity provider by which people may log in; null: by passwords alone
 */
public record ServeSettings(
        String address,
        int port,
        Duration grace,
        LogFormat log,
        WithoutToken withoutToken,
        @Nullable String url,
        List<String> proxies,
        @Nullable OidcSettings oidc) {

    static final ServeSettings USUAL =
            new ServeSettings("127.0.0.1", 8080, Duration.ofSeconds(30), LogFormat.TEXT, WithoutToken.LOCAL);

    public ServeSettings {
        proxies = List.copyOf(proxies);
    }

    /** Settings without a proxy and an identity provider. */
    public ServeSettings(String address, int port, Duration grace, LogFormat log, WithoutToken withoutToken) {
        this(address, port, grace, log, withoutToken, null, List.of(), null);
    }

    /** Returns whether only programs on this machine reach it. */
    public boolean isLocal() {
        return address.equals("localhost") || address.startsWith("127.") || address.equals("::1");
    }

    /**
     * The address by which people reach the pages, without a slash at its end.
     *
     * @param listening the port on which the server listens
     */
    public String reachedAt(int listening) {
        return url == null ? "http://" + address + ":" + listening : url;
    }

    /** The readers who need no token. */
    public enum WithoutToken {
        /** Nobody. */
        NOTHING,
        /** Programs on the same machine. */
        LOCAL,
        /** Everybody, sealed editions. */
        PUBLIC
    }

    /** The format of log lines. */
    public enum LogFormat {
        TEXT,
        JSON
    }
}
