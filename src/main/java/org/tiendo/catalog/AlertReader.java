package org.tiendo.catalog;

import java.net.URI;
import java.util.stream.Collectors;
import org.tiendo.catalog.AlertSettings.Mail;
import org.tiendo.catalog.AlertSettings.Security;
import org.tiendo.catalog.AlertSettings.Webhook;
import org.tiendo.catalog.yaml.Entry;

/** Reads the alert settings from an {@code alerts} block without problems. */
record AlertReader(Placeholders placeholders) {

    AlertSettings read(Entry alerts) {
        return new AlertSettings(
                alerts.find("email").map(this::mail).orElse(null),
                alerts.find("webhook").map(this::webhook).orElse(null),
                alerts.items("subscribers").stream()
                        .collect(Collectors.toMap(
                                subscriber -> subscriber.get("name").text(), this::webhook)),
                OperatingReader.time(alerts, "digest_at", AlertSettings.NONE.digestAt()));
    }

    private Mail mail(Entry mail) {
        Security security = mail.choice("security", Security.class).orElse(Security.STARTTLS);
        return new Mail(
                placeholders.fill(mail.get("host").text()),
                OperatingReader.number(mail, "port", usualPort(security)),
                security,
                mail.text("username").map(placeholders::fill).orElse(null),
                mail.text("password")
                        .map(password -> Secret.of(password, placeholders))
                        .orElse(null),
                mail.get("from").text(),
                mail.items("to").stream().map(Entry::text).toList());
    }

    private Webhook webhook(Entry webhook) {
        return new Webhook(
                URI.create(placeholders.fill(webhook.get("url").text())),
                Secret.of(webhook.get("secret").text(), placeholders));
    }

    /** The registered port: 25 for mail without encryption, 587 for submission with STARTTLS, 465 with implicit TLS. */
    private static int usualPort(Security security) {
        return switch (security) {
            case NONE -> 25;
            case STARTTLS -> 587;
            case TLS -> 465;
        };
    }
}
