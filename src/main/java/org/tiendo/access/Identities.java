package org.tiendo.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The persons of identity providers who are users, in the table of users. */
public final class Identities {

    private static final String INSERT_IDENTIFIED = """
            INSERT INTO access_user (name, role, created_at, created_by, sessions_from, identity_sha256)
            VALUES (:name, :role, :createdAt, :createdBy, :createdAt, :identity)
            """;

    private static final String IDENTIFY = """
            UPDATE access_user
            SET identity_sha256 = :identity, invitation_sha256 = NULL, invitation_until = NULL
            WHERE name = :name AND ended_at IS NULL
            """;

    private final JdbcClient jdbc;

    Identities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a user who is the person of an identity.
     *
     * @throws DuplicateKeyException when the name or the person is another user's
     */
    void add(User user, Identity identity) {
        jdbc.sql(INSERT_IDENTIFIED)
                .param("name", user.name())
                .param("role", user.role().toString())
                .param("createdAt", Column.of(user.createdAt()))
                .param("createdBy", user.createdBy())
                .param("identity", identity.sha256())
                .update();
    }

    /** The user whom an identity provider knows as this person, also one who was ended. */
    Optional<User> identified(Identity identity) {
        return jdbc.sql(Users.SELECT + "WHERE identity_sha256 = :identity")
                .param("identity", identity.sha256())
                .query(Users::user)
                .optional();
    }

    /** Returns whether the user can log in by an identity provider. */
    public boolean isIdentified(String name) {
        return jdbc.sql("SELECT COUNT(*) FROM access_user WHERE name = :name AND identity_sha256 IS NOT NULL")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /**
     * Returns whether the user of an invitation is from now on the person of the identity; the link was good for once.
     *
     * @throws DuplicateKeyException when the person is another user
     */
    boolean identify(User invited, Secret shown, Identity identity, Instant now) {
        return jdbc.sql(IDENTIFY + Users.BY_INVITATION)
                        .param("name", invited.name())
                        .param("identity", identity.sha256())
                        .param("sha256", shown.sha256())
                        .param("now", Column.of(now))
                        .update()
                > 0;
    }

    /**
     * Has a user be the person of the identity from now on, besides having a password or not.
     *
     * @throws DuplicateKeyException when the person is another user
     */
    void identify(String name, Identity identity) {
        jdbc.sql(IDENTIFY)
                .param("name", name)
                .param("identity", identity.sha256())
                .update();
    }
}
