package org.tiendo.web;

import org.springframework.web.servlet.function.ServerResponse;

/** The headers of every answer: a browser shows it as what it says it is, and lets nothing in it act. */
final class Headers {

    private Headers() {}

    static ServerResponse.BodyBuilder safe(ServerResponse.BodyBuilder response) {
        return response.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                .header("Referrer-Policy", "no-referrer");
    }
}
