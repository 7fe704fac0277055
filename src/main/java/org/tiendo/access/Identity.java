package org.tiendo.access;

import org.tiendo.store.Sha256;

/**
 * A person as an identity provider knows them.
 *
 * @param issuer the provider
 * @param subject the provider's key of the person, which no other person there ever gets
 */
public record Identity(String issuer, String subject) {

    /** An issuer is an address, which has no line break. */
    String sha256() {
        return Sha256.of(issuer + "\n" + subject);
    }
}
