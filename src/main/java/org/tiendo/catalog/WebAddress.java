package org.tiendo.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;

/** Addresses that begin with {@code http://} or {@code https://} and name a host. */
final class WebAddress {

    private WebAddress() {}

    static boolean isOne(String text) {
        return of(text).isPresent();
    }

    /** Returns whether what is sent there can't be read on its way: by TLS, or because it stays on this machine. */
    static boolean isConfidential(String text) {
        return of(text).filter(address -> "https".equalsIgnoreCase(address.getScheme())
                        || isLoopback(Objects.toString(address.getHost(), "")))
                .isPresent();
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("[::1]") || host.matches("127\\.[0-9.]+");
    }

    private static Optional<URI> of(String text) {
        try {
            var address = new URI(text);
            boolean isOfTheWeb =
                    "http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme());
            return address.getHost() != null && isOfTheWeb ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
