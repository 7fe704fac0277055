package org.tiendo.web.login;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.Role;
import org.tiendo.access.UserRefusedException;
import org.tiendo.web.Asked;
import org.tiendo.web.GivenReason;
import org.tiendo.web.view.Phrase;

/**
 * The texts of a form about a user that was refused, which are in its fields when the page is shown again.
 *
 * @param form the last part of the form's address; empty where none was sent
 * @param role its word; empty where none was chosen
 */
public record TypedUser(String form, String name, String role, String reason) {

    static final TypedUser NOTHING = new TypedUser("", "", "", "");

    static TypedUser of(Asked asked, String form) {
        return new TypedUser(form, asked.typed("name"), asked.typed("role"), asked.typed("reason"));
    }

    /**
     * Does what the form asks for.
     *
     * @param deed takes the reason
     * @param again shows the form again with the text that says why it is refused
     */
    ServerResponse done(Function<String, ServerResponse> deed, Function<Phrase, ServerResponse> again) {
        var given = new GivenReason(reason.strip());
        Optional<Phrase> refusal = given.refusal().map(Phrase::of);
        if (refusal.isPresent()) {
            return again.apply(refusal.get());
        }
        try {
            return deed.apply(given.text());
        } catch (UserRefusedException e) {
            return again.apply(Phrase.of(UserPages.text(e)));
        }
    }

    /** The reason in a form; empty where another form was sent. */
    public String reasonIn(String another) {
        return another.equals(form) ? reason : "";
    }

    /** The word of the chosen role, or that of the present one. */
    public String roleOr(Role present) {
        return role.isEmpty() ? present.toString() : role;
    }
}
