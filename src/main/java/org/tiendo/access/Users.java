package org.tiendo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;
import org.tiendo.store.ShortMemory;

/** The table of users. */
public final class Users {

    /** The time in which a person must have chosen a password by the link that was made for that. */
    public static final Duration INVITATION = Duration.ofDays(7);

    private static final String INSERT = """
            INSERT INTO access_user (name, role, created_at, created_by, sessions_from)
            VALUES (:name, :role, :createdAt, :createdBy, :createdAt)
            """;

    private static final String INSERT_FIRST = """
            INSERT INTO access_user (name, role, password, created_at, created_by, sessions_from)
            SELECT :name, :role, :password, :createdAt, :createdBy, :createdAt
            FROM (SELECT COUNT(*) AS n FROM access_user) there
            WHERE there.n = 0
            """;

    static final String SELECT = """
            SELECT name, role, created_at, created_by, sessions_from, ended_at FROM access_user
            """;

    private static final String INVITE = """
            UPDATE access_user SET invitation_sha256 = :sha256, invitation_until = :until, ended_at = NULL
            WHERE name = :name
            """;

    private static final String CHOOSE = """
            UPDATE access_user
            SET password = :password, sessions_from = :now, invitation_sha256 = NULL, invitation_until = NULL
            WHERE name = :name AND ended_at IS NULL
            """;

    static final String BY_INVITATION = """
             AND invitation_sha256 = :sha256 AND invitation_until > :now
            """;

    private static final String END = """
            UPDATE access_user
            SET ended_at = :now, password = NULL, invitation_sha256 = NULL, invitation_until = NULL
            WHERE name = :name AND ended_at IS NULL
            """;

    /** Whoever administers must be able to log in: one who has only been invited may never come. */
    private static final String OTHER_ADMINS = """
            SELECT COUNT(*) FROM access_user
            WHERE role = 'admin' AND ended_at IS NULL AND (password IS NOT NULL OR identity_sha256 IS NOT NULL)
                AND name <> :name
            """;

    private final JdbcClient jdbc;
    private final ShortMemory<String, Optional<User>> recent = new ShortMemory<>();

    public Users(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A change that this process made counts at once. */
    private int changed(int rows) {
        recent.forget();
        return rows;
    }

    /** Returns whether there has never been a user. */
    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM access_user").query(Long.class).single() == 0;
    }

    /** Returns whether the user is the first one and is added; where there is one already, nothing is done. */
    public boolean addFirst(User user, PasswordHash password) {
        return changed(jdbc.sql(INSERT_FIRST)
                        .param("name", user.name())
                        .param("role", user.role().toString())
                        .param("password", password.text())
                        .param("createdAt", Column.of(user.createdAt()))
                        .param("createdBy", user.createdBy())
                        .update())
                > 0;
    }

    /** Adds a user, who can log in once a password is chosen, or an identity shown, by an invitation. */
    public void add(User user) {
        changed(jdbc.sql(INSERT)
                .param("name", user.name())
                .param("role", user.role().toString())
                .param("createdAt", Column.of(user.createdAt()))
                .param("createdBy", user.createdBy())
                .update());
    }

    /** All users by their names, also those who were ended. */
    public List<User> all() {
        return jdbc.sql(SELECT + "ORDER BY name").query(Users::user).list();
    }

    /** The user of the name, also one who was ended. */
    public Optional<User> named(String name) {
        return jdbc.sql(SELECT + "WHERE name = :name")
                .param("name", name)
                .query(Users::user)
                .optional();
    }

    public Optional<User> active(String name) {
        return named(name).filter(User::isActive);
    }

    /** The active user as it was known within the last seconds; a change by this process counts at once. */
    Optional<User> recently(String name, Instant now) {
        return recent.get(name, now, () -> active(name));
    }

    /** The hash of the password of a user who may log in by one. */
    public Optional<PasswordHash> password(String name) {
        return jdbc.sql(
                        "SELECT password FROM access_user WHERE name = :name AND ended_at IS NULL AND password IS NOT NULL")
                .param("name", name)
                .query(String.class)
                .optional()
                .map(PasswordHash::new);
    }

    /**
     * The secret of the only link by which the user, also one who was ended, can choose a password; the one there was counts
     * until then.
     */
    public Secret invite(String name, Instant now) {
        Secret secret = Secret.random();
        changed(jdbc.sql(INVITE)
                .param("name", name)
                .param("sha256", secret.sha256())
                .param("until", Column.of(now.plus(INVITATION)))
                .update());
        return secret;
    }

    /** The user whom a link with the secret was made for. */
    public Optional<User> invited(Secret shown, Instant now) {
        return jdbc.sql(SELECT + "WHERE ended_at IS NULL" + BY_INVITATION)
                .param("sha256", shown.sha256())
                .param("now", Column.of(now))
                .query(Users::user)
                .optional();
    }

    /** Returns whether the password is chosen; the link was good for once. Every log-in of before ends. */
    public boolean choosePassword(User invited, Secret shown, PasswordHash password, Instant now) {
        return changed(jdbc.sql(CHOOSE + BY_INVITATION)
                        .param("name", invited.name())
                        .param("password", password.text())
                        .param("sha256", shown.sha256())
                        .param("now", Column.of(now))
                        .update())
                > 0;
    }

    /** Gives a user another password; every log-in of before ends. */
    public void changePassword(String name, PasswordHash password, Instant now) {
        changed(jdbc.sql(CHOOSE)
                .param("name", name)
                .param("password", password.text())
                .param("now", Column.of(now))
                .update());
    }

    /** Returns whether somebody else can administer. */
    public boolean isAdministeredWithout(String name) {
        return jdbc.sql(OTHER_ADMINS).param("name", name).query(Long.class).single() > 0;
    }

    public void changeRole(String name, Role role) {
        changed(jdbc.sql("UPDATE access_user SET role = :role WHERE name = :name")
                .param("name", name)
                .param("role", role.toString())
                .update());
    }

    /** Ends a user: log-ins no longer count, and nobody can log in by the name. */
    public void end(String name, Instant now) {
        changed(jdbc.sql(END).param("name", name).param("now", Column.of(now)).update());
    }

    /** A role that this version does not know may only read. */
    static User user(ResultSet row, int number) throws SQLException {
        return new User(
                Column.text(row, "name"),
                Role.of(Column.text(row, "role")).orElse(Role.VIEWER),
                Column.instant(row, "created_at"),
                Column.text(row, "created_by"),
                Column.instant(row, "sessions_from"),
                Column.nullableInstant(row, "ended_at"));
    }
}
