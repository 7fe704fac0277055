package org.tiendo.catalog;

import java.util.List;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;

/** The source columns that a job names anywhere in its file. */
record NamedColumns(Entry job) {

    private static final List<String> MEANINGS =
            List.of("area", "day", "period_start", "period_end", "series", "status", "origin", "known_on", "key");

    Stream<Entry> all() {
        Stream<Entry> meanings = job.find("columns").stream().flatMap(columns -> scalars(columns, MEANINGS));
        Stream<Entry> values = job.items("series").stream().flatMap(series -> series.scalar("value").stream());
        Stream<Entry> checks = job.items("checks").stream().flatMap(NamedColumns::ofCheck);
        return Stream.of(meanings, values, checks).flatMap(columns -> columns);
    }

    private static Stream<Entry> ofCheck(Entry check) {
        Stream<Entry> blocks = Stream.of("range", "not_above").flatMap(key -> check.find(key).stream());
        return Stream.concat(
                scalars(check, List.of("not_null", "unique")),
                blocks.flatMap(block -> scalars(block, List.of("column", "whole"))));
    }

    private static Stream<Entry> scalars(Entry entry, List<String> keys) {
        return keys.stream().flatMap(key -> entry.scalar(key).stream());
    }
}
