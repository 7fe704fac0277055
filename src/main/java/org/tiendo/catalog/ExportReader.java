package org.tiendo.catalog;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Words;

/** Reads the settings of exported files from {@code config/application.yaml}; missing ones have their defaults. */
final class ExportReader {

    private ExportReader() {}

    static ExportSettings read(Entry export) {
        ExportSettings usual = ExportSettings.USUAL;
        return new ExportSettings(
                claim(export, "after_sealing", usual.isAfterSealing()),
                export.has("formats") ? formats(export) : usual.formats(),
                claim(export, "bom", usual.hasBom()),
                OperatingReader.number(export, "keep", usual.keepDays()));
    }

    private static Set<ExportFormat> formats(Entry export) {
        Set<String> words = export.items("formats").stream().map(Entry::text).collect(Collectors.toSet());
        return Stream.of(ExportFormat.values())
                .filter(format -> words.contains(Words.of(format)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ExportFormat.class)));
    }

    private static boolean claim(Entry export, String key, boolean otherwise) {
        return export.find(key).map(entry -> entry.json().asBoolean(otherwise)).orElse(otherwise);
    }
}
