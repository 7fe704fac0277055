package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;
import org.tiendo.distance.Thresholds;

/** Reads {@code config/application.yaml}; missing settings have their defaults here. */
final class SettingsReader {

    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final String LANGUAGE = "vi";
    static final String URL = "${TIENDO_STORE_URL:-jdbc:h2:file:{home}/data/tiendo}";
    static final String USERNAME = "${TIENDO_STORE_USERNAME:-sa}";
    static final String PASSWORD = "${TIENDO_STORE_PASSWORD:-}";

    /**
     * The default tolerance: differences from rounding and late corrections are smaller, differences of method or
     * definition are larger.
     */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    /** The default block size: a few megabytes of cells; larger blocks are not faster. */
    private static final BigDecimal BLOCK_ROWS = BigDecimal.valueOf(5000);

    private SettingsReader() {}

    static void check(Entry root, Placeholders placeholders, List<LocalDate> days, Problems problems) {
        root.find("store").ifPresent(store -> {
            store.scalar("url").ifPresent(url -> JdbcRules.url(url, placeholders, problems));
            store.scalar("username").ifPresent(name -> placeholders.check(name, problems));
            store.scalar("password").ifPresent(password -> Secret.check(password, placeholders, problems));
        });
        new OperatingRules(placeholders, problems).check(root);
        if (root.fits("zone", TextFormat.ZONE)) {
            skippedTimes(root, new SkippedTimes(days, problems));
        }
        PlausibleReader.check(root, Plausible.USUAL, days, problems);
        root.find("pace")
                .filter(pace -> atRisk(root).compareTo(onTrack(root)) > 0)
                .ifPresent(pace -> problems.add(
                        pace.keyPlace(),
                        "'at_risk' begins below 'on_track': " + atRisk(root) + " is above " + onTrack(root)));
    }

    private static void skippedTimes(Entry root, SkippedTimes skipped) {
        skipped.warn(root.block("edition"), "cut_off", zone(root));
        skipped.warn(root.block("alerts"), "digest_at", zone(root));
        skipped.warn(root.block("retention"), "at", zone(root));
    }

    static Settings read(Entry root, Placeholders placeholders) {
        return new Settings(
                zone(root),
                language(root),
                placeholders.fill(store(root, "url", URL)),
                placeholders.fill(store(root, "username", USERNAME)),
                Secret.of(store(root, "password", PASSWORD), placeholders).get(),
                number(root, "conflict", "tolerance", TOLERANCE),
                new Thresholds(onTrack(root), atRisk(root)),
                number(root, "pull", "block_rows", BLOCK_ROWS).intValueExact(),
                plausible(root),
                new ReportReader(new TextReader(language(root))).read(root.block("report")),
                new OperatingReader(root, placeholders).read(),
                ExportReader.read(root.block("export")));
    }

    static Plausible plausible(Entry root) {
        return PlausibleReader.read(root, Plausible.USUAL);
    }

    private static BigDecimal onTrack(Entry root) {
        return number(root, "pace", "on_track", Thresholds.USUAL.onTrack());
    }

    private static BigDecimal atRisk(Entry root) {
        return number(root, "pace", "at_risk", Thresholds.USUAL.atRisk());
    }

    static ZoneId zone(Entry entry) {
        return entry.text("zone").map(ZoneId::of).orElse(ZONE);
    }

    static String language(Entry root) {
        return root.text("language").orElse(LANGUAGE);
    }

    private static String store(Entry root, String key, String otherwise) {
        return root.find("store").flatMap(store -> store.text(key)).orElse(otherwise);
    }

    private static BigDecimal number(Entry root, String block, String key, BigDecimal otherwise) {
        return root.find(block).flatMap(entry -> entry.number(key)).orElse(otherwise);
    }
}
