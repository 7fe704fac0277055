package org.tiendo.access;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The users of a store, and their ways to log in. */
public record Accounts(Users users, Passwords passwords, LogIns logIns) {

    public static Accounts over(JdbcClient jdbc) {
        return over(jdbc, new Passwords());
    }

    static Accounts over(JdbcClient jdbc, Passwords passwords) {
        var users = new Users(jdbc);
        return new Accounts(users, passwords, new LogIns(jdbc, users, passwords));
    }

    /** The user of a log-in; empty when the user was ended, or when log-ins of that time no longer count. */
    public Optional<User> of(Session session) {
        return users.active(session.name()).filter(user -> !session.since().isBefore(user.sessionsFrom()));
    }
}
