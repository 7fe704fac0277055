package org.tiendo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who is at home on every test server. */
final class Account {

    static final String NAME = "tiendo";
    static final String PASSWORD = "only-for-tests";

    private Account() {}

    /** What a server of the MySQL family is told when it starts. */
    static Path initFile(Path folder, String identified) {
        try {
            return Files.writeString(folder.resolve("init.sql"), """
                    CREATE USER %1$s@'%%' %2$s;
                    GRANT ALL PRIVILEGES ON *.* TO %1$s@'%%' WITH GRANT OPTION;
                    """.formatted(NAME, identified));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
