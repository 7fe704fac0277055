package org.tiendo.access;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The results of deeds on users as the audit keeps them, and the reasons that no person has typed. */
public enum UserAudit implements Sentence.Kind {
    /** The argument is a role. */
    ADDED("added as %1$s"),
    INVITED("invited to choose a password"),
    /** The argument is a role. */
    LET_IN_AGAIN("let in again as %1$s"),
    /** The arguments: the role of before, and the new one. */
    ROLE_CHANGED("%1$s became %2$s"),
    ENDED("may no longer log in"),
    IDENTIFIED("may log in by the identity provider"),
    PASSWORD_CHANGED("log-ins of before have ended"),
    FIRST_USER("the first user"),
    KNOWN_TO_PROVIDER("known to the identity provider"),
    OWN("the user's own");

    private final String english;

    UserAudit(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "user.audit." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
