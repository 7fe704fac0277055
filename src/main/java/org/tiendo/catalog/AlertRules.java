package org.tiendo.catalog;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for the channels of {@code alerts} beyond their schema. */
record AlertRules(Placeholders placeholders, Problems problems) {

    private static final List<String> SCHEMES = List.of("http", "https");

    void check(Entry alerts) {
        alerts.find("email").ifPresent(this::mail);
        alerts.find("webhook").ifPresent(this::webhook);
    }

    private void mail(Entry mail) {
        mail.scalar("host").ifPresent(host -> placeholders.check(host, problems));
        mail.scalar("username").ifPresent(name -> placeholders.check(name, problems));
        mail.scalar("password").ifPresent(password -> Secret.check(password, placeholders, problems));
        if (mail.has("username") != mail.has("password")) {
            problems.add(mail.keyPlace(), "expected both username and password, or neither");
        }
    }

    private void webhook(Entry webhook) {
        webhook.scalar("url").ifPresent(this::url);
        webhook.scalar("secret").ifPresent(secret -> Secret.check(secret, "secret", placeholders, problems));
    }

    /** Checks the URL. The problem does not repeat it, as a part of it may be a secret. */
    private void url(Entry url) {
        placeholders.check(url, problems);
        Secret.checkUrl(url, "secret", problems);
        if (placeholders.isSet(url.text()) && !isOfTheWeb(placeholders.fill(url.text()))) {
            problems.add(url, "expected a URL that starts with http:// or https:// and names a host");
        }
    }

    private static boolean isOfTheWeb(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null
                    && SCHEMES.contains(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
