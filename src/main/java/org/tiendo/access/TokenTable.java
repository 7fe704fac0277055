package org.tiendo.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats tokens as a table for a terminal, and as a listing for files. */
public final class TokenTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("token", Align.LEFT, 24),
            new Column("scopes", Align.LEFT, 24),
            new Column("state", Align.LEFT, 8),
            new Column("expires", Align.LEFT, 10),
            new Column("last used", Align.LEFT, 10),
            new Column("made on", Align.LEFT, 10),
            new Column("made by", Align.LEFT, 24)));

    private static final List<String> COLUMNS =
            List.of("token", "scopes", "state", "created_at", "created_by", "expires_at", "revoked_at", "used_on");

    private TokenTable() {}

    /**
     * @param zone the zone of the days shown
     * @param width the most characters of a line
     */
    public static String render(List<Token> tokens, Instant now, ZoneId zone, int width) {
        return TABLE.render(tokens.stream().map(token -> row(token, now, zone)).toList(), width);
    }

    /** Times are in UTC. */
    public static Listing<Token> listing(List<Token> tokens, Instant now) {
        return new Listing<>(COLUMNS, tokens, token -> values(token, now));
    }

    private static List<Cell> row(Token token, Instant now, ZoneId zone) {
        return List.of(
                new Cell(token.name()),
                new Cell(scopes(token)),
                new Cell(state(token, now)),
                new Cell(day(token.expiresAt(), zone)),
                new Cell(token.usedOn() == null ? "" : token.usedOn().toString()),
                new Cell(day(token.createdAt(), zone)),
                new Cell(token.createdBy()));
    }

    private static List<@Nullable Object> values(Token token, Instant now) {
        return Arrays.asList(
                token.name(),
                scopes(token),
                state(token, now),
                token.createdAt(),
                token.createdBy(),
                token.expiresAt(),
                token.revokedAt(),
                token.usedOn());
    }

    private static String scopes(Token token) {
        return token.scopes().stream().sorted().map(Scope::toString).collect(Collectors.joining(" "));
    }

    private static String state(Token token, Instant now) {
        if (token.revokedAt() != null) {
            return "revoked";
        }
        return token.isValid(now) ? "valid" : "expired";
    }

    private static String day(Instant moment, ZoneId zone) {
        return LocalDate.ofInstant(moment, zone).toString();
    }
}
