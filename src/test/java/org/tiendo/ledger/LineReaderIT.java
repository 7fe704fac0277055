package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;

/** An edition with everything that a snapshot may have, and the lines that its seal is calculated over. */
@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class LineReaderIT {

    private static final Instant NOW = Instant.parse("2024-01-01T01:00:00Z");
    private static final Edition EDITION = new Edition(Sealed.DATE, 1, NOW, NOW, 0, "", null, 7);
    private static final Random RANDOM = new Random(5);

    private static final List<Snapshot> SNAPSHOTS = Stream.of(
                    Stream.of(
                            Sealed.withReason(
                                    Status.NO_DATA,
                                    RemarkKind.NOT_DUE.of(Sealed.DATE),
                                    RemarkKind.ZERO_DENOMINATOR.of(List.of("a \"b\"\\c\td\ne\rf"))),
                            Sealed.withSentence(Status.NOT_ASSESSABLE, "chưa rõ\tcensored\\N"),
                            new SnapshotBuilder(Sealed.DATE, "late")
                                    .goal(new Goal(Comparator.BETWEEN, new BigDecimal("-0.5"), BigDecimal.ZERO))
                                    .basis(new Snapshot.Basis(
                                            Amount.about(new BigDecimal("24.10"), null)
                                                    .worded("khoảng"),
                                            Sealed.DATE,
                                            Sealed.DATE,
                                            DataStatus.ESTIMATE,
                                            "a;b"))
                                    .build()
                                    .with(2, 31),
                            Sealed.snapshot("range", Amount.range(new BigDecimal("61"), new BigDecimal("62.00")))),
                    decimals().map(decimal -> Sealed.snapshot("decimal " + decimal, decimal)))
            .flatMap(snapshots -> snapshots)
            .toList();

    private final TestLedger ledger;

    LineReaderIT(String kind) {
        ledger = TestLedger.empty(kind);
        new Snapshots(ledger.jdbc()).add(EDITION.revision(), 0, SNAPSHOTS);
    }

    @Test
    void readsTheLinesOfEveryFormAsTheyWereSealed() {
        for (CanonicalForm form : CanonicalForm.values()) {
            var lines = new StringBuilder();
            new LineReader(ledger.jdbc(), form, EDITION).forEach(lines::append);

            assertThat(lines).as(form.name()).hasToString(form.of(SNAPSHOTS));
        }
    }

    @Test
    void readsTheSameLinesInSmallPieces() {
        var reader = new LineReader(ledger.jdbc(), CanonicalForm.LATEST, EDITION);
        String lines = Stream.generate(() -> reader.next(7))
                .takeWhile(next -> !next.isEmpty())
                .collect(Collectors.joining());

        assertThat(lines).isEqualTo(CanonicalForm.LATEST.of(SNAPSHOTS));
    }

    private static Stream<String> decimals() {
        Stream<String> random = IntStream.range(0, 100).mapToObj(number -> {
            int digits = 1 + RANDOM.nextInt(38);
            String all = IntStream.range(0, digits)
                    .mapToObj(place -> String.valueOf(RANDOM.nextInt(10)))
                    .collect(Collectors.joining());
            int decimals = Math.max(digits - Amount.WHOLE_DIGITS, RANDOM.nextInt(Amount.SCALE + 1));
            return (RANDOM.nextBoolean() ? "-" : "")
                    + new BigDecimal(all).movePointLeft(decimals).toPlainString();
        });
        return Stream.concat(Stream.of("0", "1E-16", "-0.0000001", "1300000", "1E+21", "10.10"), random);
    }
}
