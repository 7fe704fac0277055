package org.tiendo.access;

import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.tiendo.access.UserRefusedException.Kind;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Subject;
import org.tiendo.words.Sentence;

/** The users whom an identity provider knows: who they are here, and how they become users. */
public final class IdentifiedUsers {

    private final Accounts accounts;
    private final Users users;
    private final Identities identities;
    private final Audit audit;

    /** @param audit in the name of nobody yet: of the person whom the provider names */
    public IdentifiedUsers(Accounts accounts, Audit audit) {
        this.accounts = accounts;
        users = accounts.users();
        identities = accounts.identities();
        this.audit = audit;
    }

    /**
     * The user who is the person.
     *
     * @throws UserRefusedException when nobody is, or when the user was ended
     */
    public User known(Identity identity) {
        User user = identities
                .identified(identity)
                .orElseThrow(() -> new UserRefusedException(
                        Kind.UNKNOWN, "Nobody has made this person a user. An administrator does, by a link."));
        if (!user.isActive()) {
            throw new UserRefusedException(Kind.ENDED, "The user " + user.name() + " was ended.");
        }
        return user;
    }

    /**
     * The user who is the person; somebody new is added, who may only read.
     *
     * @param name of a new user, as the provider gives it
     * @throws UserRefusedException when the user was ended, or when the name is another user's or none
     */
    public User knownOrAdded(Identity identity, String name) {
        if (identities.identified(identity).isEmpty()) {
            new UserDeeds(users, audit).addIdentified(name, identity, identities);
        }
        return known(identity);
    }

    /** The user of an invitation, who is the person from now on. */
    public User invited(Secret shown, Identity identity) {
        Instant now = audit.now();
        User user = users.invited(shown, now)
                .orElseThrow(() -> new UserRefusedException(Kind.NO_INVITATION, "The link does not work any more."));
        identify(user, () -> {
            if (!identities.identify(user, shown, identity, now)) {
                throw new UserRefusedException(Kind.NO_INVITATION, "The link does not work any more.");
            }
        });
        return user;
    }

    /**
     * The user of a log-in, who is the person from now on.
     *
     * @throws UserRefusedException when the log-in no longer counts, or when the person is another user
     */
    public User connect(Session session, Identity identity) {
        User user = accounts.of(session)
                .orElseThrow(() -> new UserRefusedException(Kind.ENDED, "The log-in no longer counts."));
        identify(user, () -> identities.identify(user.name(), identity));
        return user;
    }

    private void identify(User user, Runnable change) {
        try {
            change.run();
        } catch (DuplicateKeyException e) {
            throw new UserRefusedException(Kind.IDENTITY_TAKEN, "The person is another user already.");
        }
        audit.add(
                Action.IDENTIFY_USER,
                Subject.user(user.name()),
                Sentence.of(UserAudit.OWN),
                Sentence.of(UserAudit.IDENTIFIED));
    }
}
