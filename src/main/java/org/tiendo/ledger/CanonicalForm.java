package org.tiendo.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * The one way snapshots are written for their seal, so that whoever reads the tables can calculate it again.
 *
 * <p>One line a snapshot, in their order, each ended by a line feed. Fields in the order of {@link Snapshot}, separated
 * by tabs; nothing there is {@code \N}; backslash, tab, line feed and carriage return are {@code \\}, {@code \t},
 * {@code \n} and {@code \r}. Decimals are plain, without trailing zeros, days ISO, bounds their symbols, other words in
 * lower case. The seal is the SHA-256, in hexadecimal, of these lines in UTF-8 followed by the seal before, if any.
 *
 * <p>Sealed editions depend on it: it never changes.
 */
final class CanonicalForm {

    private CanonicalForm() {}

    static String seal(String canonical, @Nullable String previous) {
        return sha256(previous == null ? canonical : canonical + previous);
    }

    static String of(List<Snapshot> snapshots) {
        return snapshots.stream().map(snapshot -> line(snapshot) + "\n").collect(Collectors.joining());
    }

    private static String line(Snapshot snapshot) {
        return Stream.<@Nullable Object>of(
                        snapshot.businessDate(),
                        snapshot.item(),
                        snapshot.indicator(),
                        snapshot.area(),
                        snapshot.unit(),
                        snapshot.comparator(),
                        snapshot.target(),
                        snapshot.targetUpper(),
                        snapshot.bound() == null ? null : snapshot.bound().symbol(),
                        snapshot.actual(),
                        snapshot.gap(),
                        snapshot.progress(),
                        snapshot.expected(),
                        snapshot.pace(),
                        snapshot.forecast(),
                        snapshot.status(),
                        snapshot.reason(),
                        snapshot.periodEnd(),
                        snapshot.dataStatus(),
                        snapshot.sources())
                .map(CanonicalForm::field)
                .collect(Collectors.joining("\t"));
    }

    private static String field(@Nullable Object value) {
        if (value == null) {
            return "\\N";
        }
        if (value instanceof BigDecimal decimal) {
            return plain(decimal);
        }
        return escaped(value instanceof Enum<?> word ? Column.of(word) : value.toString());
    }

    /** As many decimals as the ledger keeps, so that a sealed number and the same number read back are written alike. */
    private static String plain(BigDecimal decimal) {
        BigDecimal kept = decimal.setScale(Amount.SCALE, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return kept.toPlainString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
