package org.tiendo.catalog;

import java.nio.file.Path;
import java.util.List;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;
import org.tiendo.source.DateClash;
import org.tiendo.source.DatePattern;

/** The rules for {@code config/sources.yaml} beyond its schema. */
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
        AmountWordsReader.check(source, problems);
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
        // The folder is not checked here but when it is read: a missing folder fails only its own jobs, not all runs.
        files.scalar("folder").ifPresent(folder -> placeholders.check(folder, problems));
        dates(files.items("dates").stream()
                .filter(date -> TextFormat.DATE_PATTERN.fits(date.text()))
                .toList());
    }

    /**
     * Rejects two patterns that read the same text as different days, as wrong days would then be stored without a
     * warning.
     */
    private void dates(List<Entry> patterns) {
        for (int second = 1; second < patterns.size(); second++) {
            for (int first = 0; first < second; first++) {
                apart(patterns.get(first), patterns.get(second));
            }
        }
    }

    private void apart(Entry first, Entry second) {
        DateClash.between(DatePattern.of(first.text()), DatePattern.of(second.text()))
                .ifPresent(clash -> problems.add(
                        second,
                        "patterns '" + first.text() + "' and '" + second.text() + "' read one text differently: '"
                                + clash.text() + "' is " + clash.first() + " by the first and " + clash.second()
                                + " by the second; keep the one that the files are written in"));
    }

    static Path folder(Entry folder, Placeholders placeholders) {
        return placeholders.home().resolve(placeholders.fill(folder.text())).normalize();
    }
}
