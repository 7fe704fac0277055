package org.tiendo.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users of a store, and their ways to log in. */
public record Accounts(Users users, Identities identities, Passwords passwords, LogIns logIns) {

    public static Accounts over(JdbcClient jdbc) {
        return over(jdbc, new Passwords());
    }

    static Accounts over(JdbcClient jdbc, Passwords passwords) {
        var users = new Users(jdbc);
        return new Accounts(users, new Identities(jdbc), passwords, new LogIns(jdbc, users, passwords));
    }

    /** The user of a log-in; empty when the user was ended, or when log-ins of that time no longer count. */
    public Optional<User> of(Session session) {
        return users.active(session.name()).filter(user -> isOf(user, session));
    }

    /** The user of a log-in as known within the last five seconds, which is enough to show a page. */
    public Optional<User> recently(Session session, Instant now) {
        return users.recently(session.name(), now).filter(user -> isOf(user, session));
    }

    private static boolean isOf(User user, Session session) {
        return !session.since().isBefore(user.sessionsFrom());
    }
}
