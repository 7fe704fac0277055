package org.tiendo.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The secrets that messages about a source must not contain: its password, and secrets in its URL. */
final class Secrets {

    private static final Pattern IN_URL = Pattern.compile(
            "(?i)(?:password|passwd|pwd|secret|token|key)\\w*=([^&;,)\\s]+)|//[^/?#@\\s]*?:([^/?#\\s]*)@");

    private static final String HIDDEN = "***";

    private final List<String> values = new ArrayList<>();

    Secrets(String url, @Nullable String password) {
        if (password != null) {
            add(password);
        }
        IN_URL.matcher(url).results().forEach(found -> {
            addFromUrl(found.group(1));
            addFromUrl(found.group(2));
        });
    }

    String hiddenIn(String text) {
        var hidden = text;
        for (var value : values) {
            hidden = hidden.replace(value, HIDDEN);
        }
        return hidden;
    }

    /** The cause; null where its text or that of one of its own causes contains a secret. */
    @Nullable
    Throwable harmless(Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (!hiddenIn(each.toString()).equals(each.toString())) {
                return null;
            }
        }
        return cause;
    }

    private void addFromUrl(@Nullable String value) {
        if (value != null) {
            add(value);
            add(decoded(value));
        }
    }

    private void add(String value) {
        if (!value.isBlank()) {
            values.add(value);
        }
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }
}
