package org.tiendo.access;

/**
 * The slow hash of a password, which is no secret but is shown to nobody.
 *
 * @param text with its salt and parameters
 */
public record PasswordHash(String text) {

    @Override
    public String toString() {
        return "a password's hash";
    }
}
