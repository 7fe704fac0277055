package org.tiendo.web.login;

import java.util.Locale;
import java.util.Optional;
import org.tiendo.access.Passwords;
import org.tiendo.web.Asked;

/**
 * A password that somebody has written twice to have it from now on.
 *
 * @param refused the key of the text that says why it is refused; empty when it is good
 */
record NewPassword(String text, String refused) {

    static final String FIELD = "password";
    static final String AGAIN = "again";

    /** @param name of the user */
    static NewPassword of(Asked asked, String name) {
        String text = asked.one(FIELD).orElse("");
        Optional<Passwords.Refusal> refusal = Passwords.refusal(text, name);
        if (refusal.isPresent()) {
            return new NewPassword("", "refused." + refusal.get().name().toLowerCase(Locale.ROOT));
        }
        return text.equals(asked.one(AGAIN).orElse(""))
                ? new NewPassword(text, "")
                : new NewPassword("", "refused.again");
    }

    @Override
    public String toString() {
        return "a password";
    }
}
