package org.tiendo.store;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The way into an embedded store that another process of the same user has open and shares.
 *
 * @param port on the loopback address
 * @param key the secret that opens it; only the store's user can read it in the lock file
 */
record StoreDoor(int port, String key) {

    /** The line of the lock file that it stands in. */
    private static final int LINE = 3;

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,5}) ([0-9a-f]{32,})");

    String written() {
        return port + " " + key + "\n";
    }

    /** Parses the content of a lock file; empty when its process does not share the store. */
    static Optional<StoreDoor> read(String written) {
        List<String> lines = written.lines().toList();
        if (lines.size() <= LINE || !written.endsWith("\n")) {
            return Optional.empty();
        }
        Matcher matcher = WRITTEN.matcher(lines.get(LINE));
        return matcher.matches()
                ? Optional.of(new StoreDoor(
                        Integer.parseInt(Objects.requireNonNull(matcher.group(1))),
                        Objects.requireNonNull(matcher.group(2))))
                : Optional.empty();
    }

    /** The URL by which another process gets in, with the options of the store's own URL. */
    String url(String ofFile) {
        int options = ofFile.indexOf(';');
        return "jdbc:h2:tcp://127.0.0.1:" + port + "/" + key + (options < 0 ? "" : ofFile.substring(options));
    }

    @Override
    public String toString() {
        return "port " + port;
    }
}
