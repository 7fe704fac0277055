package org.tiendo.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The process that has the embedded store open.
 *
 * @param pid the process id
 * @param command the command that it was started with, on one line
 * @param since the moment it opened the store
 */
public record StoreHolder(long pid, String command, Instant since) {

    public StoreHolder {
        command = command.replaceAll("\\s+", " ").strip();
    }

    public static StoreHolder thisProcess(String command, Instant now) {
        return new StoreHolder(ProcessHandle.current().pid(), command, now);
    }

    /** The content of the lock file: one value per line, for people and for {@link #read}. */
    String written() {
        return pid + "\n" + since + "\n" + command + "\n";
    }

    /** Parses the beginning of a lock file; empty when it is incomplete, because another process is still writing it. */
    static Optional<StoreHolder> read(String written) {
        List<String> lines = written.lines().toList();
        if (lines.size() < 3 || !written.endsWith("\n")) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new StoreHolder(Long.parseLong(lines.get(0)), lines.get(2), Instant.parse(lines.get(1))));
        } catch (NumberFormatException | DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "process " + pid + " (" + command + "), since " + since;
    }
}
