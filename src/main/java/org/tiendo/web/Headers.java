package org.tiendo.web;

import java.util.Map;
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

    /** The headers by name of an answer that shows nothing but itself. */
    static Map<String, String> safe() {
        return named("default-src 'none'; frame-ancestors 'none'", "no-referrer");
    }

    static ServerResponse.BodyBuilder safe(ServerResponse.BodyBuilder response) {
        safe().forEach(response::header);
        return response;
    }

    private static ServerResponse.BodyBuilder with(
            ServerResponse.BodyBuilder response, String policy, String referrer) {
        named(policy, referrer).forEach(response::header);
        return response;
    }

    private static Map<String, String> named(String policy, String referrer) {
        return Map.of(
                "X-Content-Type-Options", "nosniff",
                "Content-Security-Policy", policy,
                "Referrer-Policy", referrer);
    }
}
