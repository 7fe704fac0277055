package org.tiendo.access;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats users as a table for a terminal, and as a listing for files. */
public final class UserTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("user", Align.LEFT, 32),
            new Column("role", Align.LEFT, 12),
            new Column("state", Align.LEFT, 8),
            new Column("last log-in", Align.LEFT, 16),
            new Column("made", Align.LEFT, 16),
            new Column("made by", Align.LEFT, 24)));

    private static final List<String> COLUMNS =
            List.of("user", "role", "state", "last_login_at", "created_at", "created_by", "ended_at");

    private UserTable() {}

    /**
     * @param last the last log-in of each user who has logged in
     * @param zone the zone of the times shown
     * @param width the most characters of a line
     */
    public static String render(List<User> users, Map<String, Instant> last, ZoneId zone, int width) {
        var time = new HomeTime(zone);
        return TABLE.render(
                users.stream()
                        .map(user -> List.of(
                                new Cell(user.name()),
                                new Cell(user.role().toString()),
                                new Cell(state(user)),
                                new Cell(last.containsKey(user.name()) ? time.minute(last.get(user.name())) : "never"),
                                new Cell(time.minute(user.createdAt())),
                                new Cell(user.createdBy())))
                        .toList(),
                width);
    }

    /** Times are in UTC. */
    public static Listing<User> listing(List<User> users, Map<String, Instant> last) {
        return new Listing<>(COLUMNS, users, user -> values(user, last));
    }

    private static List<@Nullable Object> values(User user, Map<String, Instant> last) {
        return Arrays.asList(
                user.name(),
                user.role(),
                state(user),
                last.get(user.name()),
                user.createdAt(),
                user.createdBy(),
                user.endedAt());
    }

    private static String state(User user) {
        return user.isActive() ? "active" : "ended";
    }
}
