package org.tiendo.catalog;

import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for the identity provider of {@code serve} beyond their schema. */
record OidcRules(Placeholders placeholders, Problems problems) {

    void check(Entry oidc) {
        oidc.scalar("issuer").ifPresent(this::issuer);
        oidc.scalar("client").ifPresent(client -> placeholders.check(client, problems));
        oidc.scalar("secret").ifPresent(secret -> Secret.check(secret, "secret", placeholders, problems));
    }

    private void issuer(Entry issuer) {
        placeholders.check(issuer, problems);
        if (placeholders.isSet(issuer.text()) && !WebAddress.isConfidential(placeholders.fill(issuer.text()))) {
            problems.add(issuer, "expected an address that starts with https:// (http:// on this machine only)");
        }
    }
}
