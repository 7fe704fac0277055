package org.tiendo.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Sha256;

/** The text by which a reader shows its token; a log that gets hold of the object does not get the text. */
public final class Secret {

    /** Programs that look for leaked secrets find it by this. */
    private static final String PREFIX = "tiendo_";

    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The page on which a person chooses a password. */
    public static final String WELCOME = "/welcome";

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return of(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public static Secret of(String text) {
        return new Secret(text);
    }

    /** The text, to be shown once to the person who made it. */
    public String text() {
        return text;
    }

    /** The address, without the host, of the link by which a person chooses a password. */
    public String inLink() {
        return WELCOME + "?key=" + text;
    }

    String sha256() {
        return Sha256.of(text);
    }

    /** Compares hashes, so that the time says nothing of the text. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Secret secret && sha256().equals(secret.sha256());
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
