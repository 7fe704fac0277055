package org.tiendo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tiendo.store.Column;

/**
 * The attempts to log in: each is kept, and too many within a while are held back. They are counted for a name from one
 * address, so that nobody can lock out somebody else by writing wrong passwords; with wider bounds also for the address
 * alone and the name alone.
 */
public final class LogIns {

    /** The time in which failed attempts count. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    static final int MOST_OF_BOTH = 5;
    static final int MOST_OF_ADDRESS = 30;
    static final int MOST_OF_NAME = 60;

    private static final int LONGEST = 64;

    private static final String INSERT = """
            INSERT INTO access_login (name, address, tried_at, outcome) VALUES (:name, :address, :at, :outcome)
            """;

    private static final String COUNT = """
            SELECT COUNT(*) FROM access_login WHERE outcome = 'refused' AND tried_at > :from
            """;

    /** An attempt after which the password was right does not count any more. */
    private static final String SINCE_SUCCESS = """
             AND tried_at > COALESCE((
                SELECT MAX(right_one.tried_at) FROM access_login right_one
                WHERE right_one.name = :name AND right_one.address = :address AND right_one.outcome = 'succeeded'
                    AND right_one.tried_at > :from), :from)
            """;

    private static final String LATEST = """
            SELECT name, address, tried_at, outcome FROM access_login ORDER BY id DESC LIMIT :most
            """;

    private static final String LAST_OF_EACH = """
            SELECT name, MAX(tried_at) AS tried_at FROM access_login WHERE outcome = 'succeeded' GROUP BY name
            """;

    private final JdbcClient jdbc;
    private final Users users;
    private final Passwords passwords;

    public LogIns(JdbcClient jdbc, Users users, Passwords passwords) {
        this.jdbc = jdbc;
        this.users = users;
        this.passwords = passwords;
    }

    /** The end of an attempt. */
    public enum Outcome {
        SUCCEEDED,
        /** The name or the password is wrong; nobody is told which. */
        REFUSED,
        /** There were too many attempts: the password was not looked at. */
        HELD_BACK,
        /** An identity provider knows the person, who is no user. */
        UNKNOWN
    }

    /** @param name as it was written */
    public record Attempt(String name, String address, Instant at, Outcome outcome) {}

    /** A result with the user whose log-in succeeded. */
    public record Result(Outcome outcome, Optional<User> user) {}

    /** Tries to log in by a password. */
    public Result attempt(String written, String password, String from, Instant now) {
        String name = cut(User.name(written).orElse(written.strip()));
        String address = cut(from);
        OptionalLong begun = begin(name, address, now);
        if (begun.isEmpty()) {
            return new Result(Outcome.HELD_BACK, Optional.empty());
        }
        long attempt = begun.getAsLong();
        if (!passwords.isRight(password, users.password(name))) {
            return new Result(Outcome.REFUSED, Optional.empty());
        }
        Optional<User> user = users.active(name);
        user.ifPresent(one -> succeeded(attempt));
        return new Result(user.isPresent() ? Outcome.SUCCEEDED : Outcome.REFUSED, user);
    }

    /** Counts and writes as one, or attempts at the same moment would not see each other; empty when there were too many. */
    private synchronized OptionalLong begin(String name, String address, Instant now) {
        if (isTooMuch(name, address, now)) {
            add(name, address, now, Outcome.HELD_BACK);
            return OptionalLong.empty();
        }
        return OptionalLong.of(add(name, address, now, Outcome.REFUSED));
    }

    /** Returns whether it is the password of the user, who is logged in and proves to be the same person. */
    public boolean isOf(User user, String password, String from, Instant now) {
        return attempt(user.name(), password, from, now).outcome() == Outcome.SUCCEEDED;
    }

    /** Keeps a log-in that somebody else has checked. */
    public void add(User user, String from, Instant now) {
        add(user.name(), cut(from), now, Outcome.SUCCEEDED);
    }

    /** Keeps that somebody whom an identity provider knows is no user. */
    public void addUnknown(String name, String from, Instant now) {
        add(cut(name), cut(from), now, Outcome.UNKNOWN);
    }

    /** The latest attempts, the last one first. */
    public List<Attempt> latest(int most) {
        return jdbc.sql(LATEST).param("most", most).query(LogIns::attempt).list();
    }

    /** The last log-in of each user. */
    public Map<String, Instant> lastOfEach() {
        return jdbc
                .sql(LAST_OF_EACH)
                .query((row, number) -> Map.entry(Column.text(row, "name"), Column.instant(row, "tried_at")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private boolean isTooMuch(String name, String address, Instant now) {
        Instant from = now.minus(WINDOW);
        return refused(" AND name = :name AND address = :address" + SINCE_SUCCESS, name, address, from) >= MOST_OF_BOTH
                || refused(" AND address = :address", name, address, from) >= MOST_OF_ADDRESS
                || refused(" AND name = :name", name, address, from) >= MOST_OF_NAME;
    }

    private long refused(String where, String name, String address, Instant from) {
        return jdbc.sql(COUNT + where)
                .param("name", name)
                .param("address", address)
                .param("from", Column.of(from))
                .query(Long.class)
                .single();
    }

    private long add(String name, String address, Instant now, Outcome outcome) {
        var key = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param("name", name)
                .param("address", address)
                .param("at", Column.of(now))
                .param("outcome", Column.of(outcome))
                .update(key, "id");
        return Objects.requireNonNull(key.getKeyAs(Number.class)).longValue();
    }

    private void succeeded(long attempt) {
        jdbc.sql("UPDATE access_login SET outcome = 'succeeded' WHERE id = :id")
                .param("id", attempt)
                .update();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private static Attempt attempt(ResultSet row, int number) throws SQLException {
        return new Attempt(
                Column.text(row, "name"),
                Column.text(row, "address"),
                Column.instant(row, "tried_at"),
                Column.word(row, "outcome", Outcome.class));
    }
}
