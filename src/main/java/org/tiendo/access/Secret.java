package org.tiendo.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.tiendo.store.Sha256;

/** The text by which a reader shows its token; a log that gets hold of the object does not get the text. */
public final class Secret {

    /** Programs that look for leaked secrets find it by this. */
    private static final String PREFIX = "tiendo_";

    private static final int BYTES = 32;

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    static Secret random(SecureRandom random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return of(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The text, to be shown once to the person who made it. */
    public String text() {
        return text;
    }

    String sha256() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
