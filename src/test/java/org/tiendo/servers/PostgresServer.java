package org.tiendo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL, started when it is first asked for; as a source only, never as a store. */
public final class PostgresServer extends DatabaseServer {

    private final int port = ServerProcess.freePort();

    private PostgresServer() {}

    public static DatabaseServer running() {
        return Started.SERVER;
    }

    @Override
    String adminUrl() {
        return url("postgres");
    }

    @Override
    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    List<String> making(String database) {
        return List.of("CREATE DATABASE " + database);
    }

    private static PostgresServer start() {
        var server = new PostgresServer();
        var unprivileged = Root.givenUp();
        Path home = Unpacked.archive(Folders.servers(), "postgres-linux-x86_64.txz");
        Path folder = openToAll(Folders.forThisRun(Folders.servers(), "postgres-run"));
        server.initialize(unprivileged, home, folder);
        ServerProcess.start(
                server.serve(unprivileged, home, folder),
                folder.resolve("server.log"),
                server.adminUrl(),
                server.username(),
                server.password());
        return server;
    }

    private void initialize(List<String> prefix, Path home, Path folder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                home.resolve("bin/initdb").toString(),
                "--pgdata=" + folder.resolve("data"),
                "--username=" + username(),
                "--pwfile=" + passwordFile(folder),
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--no-sync"));
        ServerProcess.run(command, folder.resolve("initialize.log"));
    }

    private List<String> serve(List<String> prefix, Path home, Path folder) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of(
                home.resolve("bin/postgres").toString(),
                "-D",
                folder.resolve("data").toString(),
                "-p",
                Integer.toString(port),
                "-h",
                "127.0.0.1",
                "-k",
                "",
                "-F"));
        return command;
    }

    private Path passwordFile(Path folder) {
        try {
            return Files.writeString(folder.resolve("password"), password());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The server may run as another user than we do. */
    private static Path openToAll(Path folder) {
        try {
            return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Started {
        static final DatabaseServer SERVER = start();
    }
}
