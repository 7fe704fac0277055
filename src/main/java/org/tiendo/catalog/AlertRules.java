package org.tiendo.catalog;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for the channels of {@code alerts} beyond their schema. */
record AlertRules(Placeholders placeholders, Problems problems) {

    void check(Entry alerts) {
        alerts.find("email").ifPresent(this::mail);
        alerts.find("webhook").ifPresent(this::webhook);
        alerts.items("subscribers").forEach(this::webhook);
        names(alerts.items("subscribers"));
    }

    private void names(List<Entry> subscribers) {
        Set<String> names = new HashSet<>();
        subscribers.stream()
                .flatMap(subscriber -> subscriber.scalar("name").stream())
                .filter(name -> !names.add(name.text()))
                .forEach(name -> problems.add(name, "the subscriber '" + name.text() + "' is named twice"));
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
        if (placeholders.isSet(url.text()) && !WebAddress.isOne(placeholders.fill(url.text()))) {
            problems.add(url, "expected a URL that starts with http:// or https:// and names a host");
        }
    }
}
