package org.tiendo.catalog;

import java.nio.file.Path;
import java.util.List;

/** What must hold in {@code config/sources.yaml} beyond its schema. */
record SourceRules(References references, Placeholders placeholders, Problems problems) {

    void check(Entry root) {
        List<Entry> sources = root.items("sources");
        if (sources.isEmpty() || sources.stream().anyMatch(source -> !source.has("name"))) {
            references.sources().isIncomplete();
        }
        sources.forEach(this::source);
    }

    private void source(Entry source) {
        source.scalar("name").ifPresent(name -> references.sources().define(name, source, problems));
        source.scalar("calendar").ifPresent(calendar -> references.calendars().follow(calendar, problems));
        source.find("jdbc").ifPresent(this::jdbc);
        source.find("files").ifPresent(this::files);
    }

    private void jdbc(Entry jdbc) {
        jdbc.scalar("url").ifPresent(url -> JdbcRules.url(url, placeholders, problems));
        jdbc.scalar("user").ifPresent(user -> placeholders.check(user, problems));
        jdbc.scalar("password").ifPresent(password -> Secret.check(password, placeholders, problems));
    }

    private void files(Entry files) {
        files.scalar("delimiter")
                .filter(delimiter -> delimiter.text().length() > 1)
                .ifPresent(delimiter ->
                        problems.add(delimiter, "expected one character, found '" + delimiter.text() + "'"));
        // Whether the folder is there is asked when it is read: one that is not fails its own jobs, not the night.
        files.scalar("folder").ifPresent(folder -> placeholders.check(folder, problems));
    }

    static Path folder(Entry folder, Placeholders placeholders) {
        return placeholders.home().resolve(placeholders.fill(folder.text())).normalize();
    }
}
