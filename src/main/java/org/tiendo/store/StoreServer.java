package org.tiendo.store;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import org.h2.tools.Server;

/** Lets other processes of the same user and machine into the embedded store that this process has open. */
final class StoreServer implements AutoCloseable {

    private static final int KEY_BYTES = 32;

    private final Server server;
    private final StoreDoor door;

    private StoreServer(Server server, StoreDoor door) {
        this.server = server;
        this.door = door;
    }

    /** Has every server of H2 in this process listen to this machine alone; call it before H2 is first used. */
    static void listenOnLoopback() {
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    /** @throws SQLException when no port can be had */
    static StoreServer start(Path database) throws SQLException {
        var bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        String key = HexFormat.of().formatHex(bytes);
        // With a key, no other database can be named, and this one by nothing else.
        Server server = Server.createTcpServer(
                        "-tcpPort",
                        "0",
                        "-tcpDaemon",
                        "-key",
                        key,
                        database.toAbsolutePath().normalize().toString())
                .start();
        return new StoreServer(server, new StoreDoor(server.getPort(), key));
    }

    StoreDoor door() {
        return door;
    }

    @Override
    public void close() {
        server.stop();
    }
}
