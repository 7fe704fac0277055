package org.tiendo.servers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** MySQL 8.0, started when it is first asked for. */
public final class MySqlServer {

    private MySqlServer() {}

    public static DatabaseServer running() {
        return Started.SERVER;
    }

    /** One of its own, for a test that stops it. */
    public static RestartableServer ofItsOwn() {
        return prepare();
    }

    private static DatabaseServer start() {
        RestartableServer server = prepare();
        server.start();
        return server.clients();
    }

    private static RestartableServer prepare() {
        Path home = Unpacked.archive(
                Folders.servers(),
                "mysql-Linux-amd64.tar.gz",
                unpacked -> Libaio.notNeededBy(unpacked.resolve("bin/mysqld")));
        Path folder = Folders.forThisRun(Folders.servers(), "mysql-run");
        ServerProcess.run(command(home, folder, "--initialize-insecure"), folder.resolve("initialize.log"));
        int port = ServerProcess.freePort();
        Path init =
                Account.initFile(folder, "IDENTIFIED WITH mysql_native_password BY '%s'".formatted(Account.PASSWORD));
        var server = new MySqlFamily(port);
        var serve = command(
                home,
                folder,
                "--mysqlx=OFF",
                "--skip-log-bin",
                "--innodb-flush-log-at-trx-commit=0",
                "--max-connections=500",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mysql.sock",
                "--init-file=" + init);
        return new RestartableServer(serve, folder.resolve("server.log"), server);
    }

    private static List<String> command(Path home, Path folder, String... options) {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--innodb-use-native-aio=0",
                "--basedir=" + home,
                "--lc-messages-dir=" + home.resolve("share"),
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
