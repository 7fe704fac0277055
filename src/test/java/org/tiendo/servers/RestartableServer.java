package org.tiendo.servers;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A server of the MySQL family that can be stopped and started again on the same data and port. */
public final class RestartableServer {

    private final List<String> command;
    private final Path log;
    private final MySqlFamily clients;
    private @Nullable ServerProcess process;

    RestartableServer(List<String> command, Path log, MySqlFamily clients) {
        this.command = List.copyOf(command);
        this.log = log;
        this.clients = clients;
    }

    public void start() {
        process = ServerProcess.start(command, log, clients.adminUrl(), clients.username(), clients.password());
    }

    /** As for maintenance: what was committed is there when it is started again. */
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    public DatabaseServer clients() {
        return clients;
    }

    /** A new, empty store on it. */
    public TestStore store() {
        return TestServers.on("mysql", clients);
    }
}
