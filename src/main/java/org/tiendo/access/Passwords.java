package org.tiendo.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password4j.Argon2Password4jPasswordEncoder;

/**
 * The rules for passwords, and their hashes by Argon2id. One at a time is hashed in a process, since each takes tens of
 * megabytes.
 */
public final class Passwords {

    public static final int SHORTEST = 12;

    /** Nobody writes more, and a hash of a book costs. */
    public static final int LONGEST = 200;

    private static final int FEWEST_CHARACTERS = 5;

    /** Long passwords that everybody tries first; a password that contains one adds nothing to guess. */
    private static final List<String> KNOWN = List.of(
            "password",
            "passw0rd",
            "matkhau",
            "123456789",
            "987654321",
            "qwertyuiop",
            "1q2w3e4r5t",
            "abcdefgh",
            "iloveyou",
            "letmein",
            "administrator",
            "changeme",
            "tiendo");

    private final PasswordEncoder encoder;

    /** Compared with where there is no user, so that both take the same time. */
    private @Nullable PasswordHash nobodys;

    public Passwords() {
        this(new Argon2Password4jPasswordEncoder());
    }

    Passwords(PasswordEncoder encoder) {
        this.encoder = encoder;
    }

    /** The reason for which a password is refused. */
    public enum Refusal {
        TOO_SHORT,
        TOO_LONG,
        TOO_FEW_CHARACTERS,
        HAS_THE_NAME,
        KNOWN
    }

    /** The reason for which a user of this name may not have the password; empty when it is good. */
    public static Optional<Refusal> refusal(String password, String name) {
        String small = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of(Refusal.TOO_SHORT);
        }
        if (password.length() > LONGEST) {
            return Optional.of(Refusal.TOO_LONG);
        }
        if (password.codePoints().distinct().count() < FEWEST_CHARACTERS) {
            return Optional.of(Refusal.TOO_FEW_CHARACTERS);
        }
        if (small.contains(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Refusal.HAS_THE_NAME);
        }
        return KNOWN.stream().anyMatch(known -> isMostly(small, known)) ? Optional.of(Refusal.KNOWN) : Optional.empty();
    }

    /** Returns whether little else stands beside the known word, however often it is repeated. */
    private static boolean isMostly(String password, String known) {
        String rest = password.replace(known, "");
        return rest.length() < password.length() && rest.length() < SHORTEST - known.length() / 2;
    }

    public synchronized PasswordHash hash(String password) {
        return new PasswordHash(encoder.encode(password));
    }

    /** Returns whether it is the user's password; takes its time also where there is no user. */
    synchronized boolean isRight(String password, Optional<PasswordHash> kept) {
        PasswordHash hash = kept.isPresent() ? kept.get() : nobodys();
        return encoder.matches(password, hash.text()) && kept.isPresent();
    }

    private PasswordHash nobodys() {
        if (nobodys == null) {
            nobodys = hash("nobody has this password");
        }
        return nobodys;
    }
}
