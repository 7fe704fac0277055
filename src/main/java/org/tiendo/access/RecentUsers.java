package org.tiendo.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The users who were read a moment ago, so that a page does not ask for its reader every time. A change made by this process
 * counts at once, one of another process after {@link #FOR} at the latest.
 */
final class RecentUsers {

    static final Duration FOR = Duration.ofSeconds(5);

    private final Users users;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    /** @param changes those that had been made before the user was read */
    private record Seen(User user, Instant at, long changes) {}

    RecentUsers(Users users) {
        this.users = users;
    }

    /** The active user of the name. */
    Optional<User> active(String name, Instant now) {
        Seen last = seen.get(name);
        if (last != null && counts(last, now)) {
            return Optional.of(last.user());
        }
        long changes = users.changes();
        Optional<User> user = users.active(name);
        user.ifPresentOrElse(one -> seen.put(name, new Seen(one, now, changes)), () -> seen.remove(name));
        return user;
    }

    private boolean counts(Seen last, Instant now) {
        boolean isRecent = !now.isBefore(last.at()) && now.isBefore(last.at().plus(FOR));
        return isRecent && last.changes() == users.changes();
    }
}
