package org.tiendo.store;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reduces texts and bytes to a fingerprint of 64 characters: the digest of all of them, texts in UTF-8, in hexadecimal. */
public final class Sha256 {

    private final MessageDigest digest;

    public Sha256() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public static String of(String text) {
        var sha256 = new Sha256();
        sha256.add(text);
        return sha256.end();
    }

    public void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that passes everything on, and adds it. */
    public OutputStream over(OutputStream stream) {
        return new DigestOutputStream(stream, digest);
    }

    /** The fingerprint of everything added since the beginning or the last end. */
    public String end() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
