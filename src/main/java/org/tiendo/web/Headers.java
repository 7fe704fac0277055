package org.tiendo.web;

import org.springframework.web.servlet.function.ServerResponse;

/** The headers of every answer: a browser shows it as what it says it is, and lets nothing in it act. */
public final class Headers {

    private Headers() {}

    /** The headers of pages, which have a stylesheet and an icon of this server. */
    public static ServerResponse.BodyBuilder ofPage(ServerResponse.BodyBuilder response) {
        return with(
                response,
                "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'",
                "same-origin");
    }

    /** The headers of pages that ask this server again for a part of themselves, by a script of this server. */
    public static ServerResponse.BodyBuilder ofLivePage(ServerResponse.BodyBuilder response) {
        return with(
                response,
                "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                "same-origin");
    }

    /** The headers of a page that carries its own style, so that it can be saved and printed as one file. */
    public static ServerResponse.BodyBuilder ofPrintedPage(ServerResponse.BodyBuilder response) {
        return with(
                response,
                "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
                "same-origin");
    }

    static ServerResponse.BodyBuilder safe(ServerResponse.BodyBuilder response) {
        return with(response, "default-src 'none'; frame-ancestors 'none'", "no-referrer");
    }

    private static ServerResponse.BodyBuilder with(
            ServerResponse.BodyBuilder response, String policy, String referrer) {
        return response.header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", policy)
                .header("Referrer-Policy", referrer);
    }
}
