package org.tiendo.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.Subject;
import org.tiendo.words.Sentence;

/** The actions of an administrator on users, each with its reason in the audit. */
public final class UserDeeds {

    /** Two administrators of one node who end each other at the same moment do it one after the other. */
    private static final Object ONE_AT_A_TIME = new Object();

    private final Users users;
    private final Audit audit;

    public UserDeeds(Users users, Audit audit) {
        this.users = users;
        this.audit = audit;
    }

    /** Adds a user, and returns the secret of the link by which the person chooses a password. */
    public Secret add(String written, Role role, String reason) {
        String name = name(written);
        Optional<User> there = users.named(name);
        if (there.isPresent()) {
            throw new UserRefusedException(
                    UserRefusedException.Kind.TAKEN,
                    there.get().isActive()
                            ? "There is a user " + name + "."
                            : "The user " + name
                                    + " was ended, and the audit has the name. Take another one, or let the"
                                    + " person in again: tiendo user invite " + name + " --reason TEXT");
        }
        Instant now = audit.now();
        users.add(new User(name, role, now, audit.actor().who(), now, null));
        Secret secret = users.invite(name, now);
        audit.add(Action.ADD_USER, Subject.user(name), reason, Sentence.of(UserAudit.ADDED, Sentence.of(role)));
        return secret;
    }

    /** Returns whether there is somebody who can log in and administer. */
    public boolean isAdministered() {
        return users.isAdministeredWithout("");
    }

    /** Adds the first user, who administers; returns nobody where there is one already. */
    public Optional<User> addFirst(String written, PasswordHash password) {
        String name = name(written);
        Instant now = audit.now();
        User user = new User(name, Role.ADMIN, now, audit.actor().who(), now, null);
        if (!users.addFirst(user, password)) {
            return Optional.empty();
        }
        audit.add(
                Action.ADD_USER,
                Subject.user(name),
                Sentence.of(UserAudit.FIRST_USER),
                Sentence.of(UserAudit.ADDED, Sentence.of(Role.ADMIN)));
        return Optional.of(user);
    }

    /** Adds a person whom an identity provider knows, who may only read. */
    void addIdentified(String written, Identity identity, Identities identities) {
        String name = name(written);
        Instant now = audit.now();
        try {
            identities.add(new User(name, Role.VIEWER, now, audit.actor().who(), now, null), identity);
        } catch (DuplicateKeyException e) {
            throw new UserRefusedException(UserRefusedException.Kind.TAKEN, "There is or was a user " + name + ".");
        }
        audit.add(
                Action.ADD_USER,
                Subject.user(name),
                Sentence.of(UserAudit.KNOWN_TO_PROVIDER),
                Sentence.of(UserAudit.ADDED, Sentence.of(Role.VIEWER)));
    }

    /** Makes another link by which the user, also one who was ended, chooses a password. */
    public Secret invite(String written, String reason) {
        User user = known(written);
        Secret secret = users.invite(user.name(), audit.now());
        audit.add(
                Action.INVITE_USER,
                Subject.user(user.name()),
                reason,
                user.isActive()
                        ? Sentence.of(UserAudit.INVITED)
                        : Sentence.of(UserAudit.LET_IN_AGAIN, Sentence.of(user.role())));
        return secret;
    }

    public void changeRole(String written, Role role, String reason) {
        User user = known(written);
        synchronized (ONE_AT_A_TIME) {
            if (role != Role.ADMIN) {
                keepOneAdmin(user);
            }
            users.changeRole(user.name(), role);
        }
        audit.add(
                Action.CHANGE_ROLE,
                Subject.user(user.name()),
                reason,
                Sentence.of(UserAudit.ROLE_CHANGED, Sentence.of(user.role()), Sentence.of(role)));
    }

    /** Ends a user: log-ins no longer count, and nobody can log in by the name. */
    public void end(String written, String reason) {
        User user = known(written);
        synchronized (ONE_AT_A_TIME) {
            keepOneAdmin(user);
            users.end(user.name(), audit.now());
        }
        audit.add(Action.END_USER, Subject.user(user.name()), reason, Sentence.of(UserAudit.ENDED));
    }

    private void keepOneAdmin(User user) {
        if (user.role() == Role.ADMIN && user.isActive() && !users.isAdministeredWithout(user.name())) {
            throw new UserRefusedException(
                    UserRefusedException.Kind.LAST_ADMIN,
                    user.name() + " is the only one who can log in and administer. Make another administrator first.");
        }
    }

    private User known(String written) {
        String name = name(written);
        return users.named(name)
                .orElseThrow(() ->
                        new UserRefusedException(UserRefusedException.Kind.UNKNOWN, "There is no user " + name + "."));
    }

    private static String name(String written) {
        return User.name(written)
                .orElseThrow(() -> new UserRefusedException(
                        UserRefusedException.Kind.NO_NAME,
                        "\"" + written + "\" is no name of a user: it has 2 to 64 small letters, digits, dots, dashes,"
                                + " underscores or @, and begins with a letter or a digit."));
    }
}
