package org.tiendo.catalog;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.TextFormat;
import org.tiendo.source.CsvSource;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Source;
import org.tiendo.source.WholeFile;
import org.tiendo.source.WholeFile.Unterminated;

/** Reads a {@code config/sources.yaml} that has no problems. */
record SourceReader(Placeholders placeholders, ZoneId zone) {

    /**
     * The default query timeout: long enough for a slow register at night, and short enough to leave time for other
     * sources.
     */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    /**
     * The default number of concurrent pulls: a slow one does not delay another, and the load on a department's
     * database stays low.
     */
    private static final BigDecimal CONCURRENT = BigDecimal.valueOf(2);

    /** The sources by name, in the order of the file. */
    Map<String, Source> read(Entry root) {
        Map<String, Source> sources = new LinkedHashMap<>();
        for (Entry entry : root.items("sources")) {
            sources.put(entry.get("name").text(), entry.has("jdbc") ? jdbc(entry) : files(entry));
        }
        return sources;
    }

    /** The access terms by the name of the source. */
    static Map<String, SourceTerms> terms(Entry root, Map<String, WorkingCalendar> calendars) {
        Map<String, SourceTerms> terms = new LinkedHashMap<>();
        for (Entry source : root.items("sources")) {
            terms.put(
                    source.get("name").text(),
                    new SourceTerms(
                            source.text("calendar").map(calendars::get).orElse(null),
                            source.number("concurrent").orElse(CONCURRENT).intValueExact()));
        }
        return terms;
    }

    private JdbcSource jdbc(Entry source) {
        Entry jdbc = source.get("jdbc");
        return new JdbcSource(
                source.get("name").text(),
                isDemo(source),
                placeholders.fill(jdbc.get("url").text()),
                jdbc.text("user").map(placeholders::fill).orElse(null),
                jdbc.text("password")
                        .map(password -> Secret.of(password, placeholders))
                        .orElse(null),
                jdbc.text("timeout").map(TextFormat::duration).orElse(TIMEOUT),
                jdbc.text("zone").map(ZoneId::of).orElse(zone),
                AmountWordsReader.of(source));
    }

    private CsvSource files(Entry source) {
        Entry files = source.get("files");
        return new CsvSource(
                source.get("name").text(),
                isDemo(source),
                SourceRules.folder(files.get("folder"), placeholders),
                files.text("delimiter").orElse(",").charAt(0),
                files.text("encoding").map(Charset::forName).orElse(StandardCharsets.UTF_8),
                files.choice("numbers", NumberFormat.class).orElseThrow(),
                dates(files.items("dates")),
                zone,
                whole(files),
                AmountWordsReader.of(source));
    }

    private static WholeFile whole(Entry files) {
        return new WholeFile(
                OperatingReader.duration(files, "settled_after", WholeFile.USUAL.settledAfter()),
                files.choice("unterminated", Unterminated.class).orElse(WholeFile.USUAL.unterminated()));
    }

    private static List<String> dates(List<Entry> patterns) {
        return patterns.isEmpty()
                ? List.of("yyyy-MM-dd")
                : patterns.stream().map(Entry::text).toList();
    }

    static boolean isDemo(Entry source) {
        return source.find("demo").filter(demo -> demo.json().asBoolean(false)).isPresent();
    }
}
