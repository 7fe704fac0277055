package org.tiendo.web.login;

import java.net.URI;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of this server that a log-in leads back to; any other leads to the board. */
final class LocalAddress {

    private static final String BOARD = "/";

    /** A second slash or a backslash at the beginning would name another server. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private LocalAddress() {}

    /** The address, when it is one of this server that can be asked for again. */
    static String of(@Nullable String asked) {
        return asked != null
                        && LOCAL.matcher(asked).matches()
                        && !asked.startsWith(LogInPages.LOG_IN)
                        && isAddress(asked)
                ? asked
                : BOARD;
    }

    private static boolean isAddress(String text) {
        try {
            URI.create(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The path of the page that a form stood on. */
    static String ofReferer(String referer) {
        try {
            URI page = URI.create(referer);
            String query = page.getRawQuery();
            return of(Objects.toString(page.getRawPath(), "") + (query == null ? "" : "?" + query));
        } catch (IllegalArgumentException e) {
            return BOARD;
        }
    }
}
