package org.tiendo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The table of tokens. */
public final class Tokens {

    private static final String INSERT = """
            INSERT INTO access_token (name, scopes, sha256, created_at, created_by, expires_at)
            VALUES (:name, :scopes, :sha256, :createdAt, :createdBy, :expiresAt)
            """;

    private static final String SELECT = """
            SELECT name, scopes, created_at, created_by, expires_at, revoked_at, used_on
            FROM access_token
            """;

    private static final String REVOKE = """
            UPDATE access_token SET revoked_at = :now
            WHERE name = :name AND revoked_at IS NULL AND expires_at > :now
            """;

    private static final String USED = """
            UPDATE access_token SET used_on = :today
            WHERE sha256 = :sha256 AND (used_on IS NULL OR used_on < :today)
            """;

    private final JdbcClient jdbc;

    public Tokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a token; returns its secret, which nobody can read again.
     *
     * @throws IllegalStateException when a valid one has the name
     */
    public Secret add(Token token) {
        if (valid(token.name(), token.createdAt()).isPresent()) {
            throw new IllegalStateException("there is a valid token " + token.name());
        }
        Secret secret = Secret.random();
        jdbc.sql(INSERT)
                .param("name", token.name())
                .param("scopes", words(token.scopes()))
                .param("sha256", secret.sha256())
                .param("createdAt", Column.of(token.createdAt()))
                .param("createdBy", token.createdBy())
                .param("expiresAt", Column.of(token.expiresAt()))
                .update();
        return secret;
    }

    /** All tokens, the newest first. */
    public List<Token> all() {
        return jdbc.sql(SELECT + "ORDER BY id DESC").query(Tokens::token).list();
    }

    /** The valid token of the name. */
    public Optional<Token> valid(String name, Instant now) {
        return jdbc
                .sql(SELECT + "WHERE name = :name ORDER BY id DESC")
                .param("name", name)
                .query(Tokens::token)
                .list()
                .stream()
                .filter(token -> token.isValid(now))
                .findFirst();
    }

    /** Returns whether there was a valid token of the name; it opens nothing from now on. */
    public boolean revoke(String name, Instant now) {
        return jdbc.sql(REVOKE).param("name", name).param("now", Column.of(now)).update() > 0;
    }

    /** The valid token of a secret that a reader has shown, and remembers that it was used. */
    public Optional<Token> shown(Secret secret, Instant now) {
        String sha256 = secret.sha256();
        Optional<Token> token = jdbc.sql(SELECT + "WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(Tokens::token)
                .optional()
                .filter(one -> one.isValid(now));
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        token.filter(one -> !today.equals(one.usedOn()))
                .ifPresent(one -> jdbc.sql(USED)
                        .param("sha256", sha256)
                        .param("today", today)
                        .update());
        return token;
    }

    private static String words(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::toString).collect(Collectors.joining(" "));
    }

    /** A scope that this version does not know opens nothing. */
    private static Set<Scope> scopes(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> Scope.of(word).stream())
                .filter(Scope::isForTokens)
                .collect(Collectors.toSet());
    }

    private static Token token(ResultSet row, int number) throws SQLException {
        return new Token(
                Column.text(row, "name"),
                scopes(Column.text(row, "scopes")),
                Column.instant(row, "created_at"),
                Column.text(row, "created_by"),
                Column.instant(row, "expires_at"),
                Column.nullableInstant(row, "revoked_at"),
                row.getObject("used_on", LocalDate.class));
    }
}
