package org.tiendo.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

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
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
