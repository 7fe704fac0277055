package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;

class SdmxCsvTest {

    private static final LocalDate DATE = LocalDate.of(2023, 12, 31);
    private static final Instant SEALED = Instant.parse("2024-01-01T01:30:07Z");
    private static final Edition EDITION = new Edition(DATE, 2, SEALED, SEALED, 1, "3f2a9c", null, 17);

    @Test
    void namesTheStructureThenDimensionsMeasuresAndAttributes() throws IOException {
        assertThat(written(List.of()))
                .isEqualTo(
                        "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,INDICATOR,REF_AREA,TIME_PERIOD,OBS_VALUE,TARGET,GAP,PACE,"
                                + "OBS_STATUS,UNIT_MEASURE,UNIT_MULT,ASSESSMENT,EDITION,COMPARATOR,TARGET_UPPER,OBS_LEAST,"
                                + "OBS_MOST,PERIOD_END\r\n");
    }

    @Test
    void writesAnObservationWithItsAttributes() throws IOException {
        Snapshot snapshot = figure("trees", "1.2E+3", DataStatus.PRELIMINARY)
                .unit("cây, con")
                .atLeast(new BigDecimal("1000"))
                .standing(new Snapshot.Standing(new BigDecimal("200"), null, null, new BigDecimal("1.20"), null))
                .judged(Status.EXCEEDED)
                .build();

        assertThat(written(List.of(snapshot)).lines().skip(1))
                .containsExactly(
                        "datastructure,TIENDO:PROGRESS(1.0.0),R,D,trees,62,2023-12-31,1200,1000,200,1.2,P,\"cây, con\","
                                + "0,EXCEEDED,2023-12-31/2/3f2a9c,AT_LEAST,,,,2023-12-31");
    }

    @Test
    void leavesAMissingValueEmptyAndSaysThatItIsMissing() throws IOException {
        Map<String, String> row =
                read(written(List.of(new SnapshotBuilder(DATE, "a").build()))).get(0);

        assertThat(row)
                .containsEntry("OBS_VALUE", "")
                .containsEntry("OBS_STATUS", "O")
                .containsEntry("TARGET", "");
    }

    @Test
    void writesARangeByItsEndsAndABoundByWhatItMayBe() throws IOException {
        Snapshot snapshot = new SnapshotBuilder(DATE, "rank")
                .goal(new Goal(Comparator.BETWEEN, new BigDecimal("-5"), new BigDecimal("-3")))
                .actual(Amount.range(new BigDecimal("61"), new BigDecimal("62")), DATE, DataStatus.OFFICIAL, "s")
                .build();

        assertThat(read(written(List.of(snapshot))).get(0))
                .containsEntry("OBS_VALUE", "")
                .containsEntry("OBS_STATUS", "A")
                .containsEntry("TARGET", "-5")
                .containsEntry("TARGET_UPPER", "-3")
                .containsEntry("OBS_LEAST", "61")
                .containsEntry("OBS_MOST", "62");
    }

    @Test
    void marksWhatAProgramHasMadeUp() throws IOException {
        Snapshot snapshot = figure("a", "1", DataStatus.DEMO).build();

        assertThat(read(written(List.of(snapshot))).get(0)).containsEntry("OBS_STATUS", "DEMO");
    }

    @Test
    void isReadBackByTheRulesOfTheFieldGuide() throws IOException {
        Random random = new Random(2023);
        for (int round = 0; round < 200; round++) {
            List<Snapshot> snapshots = IntStream.range(0, random.nextInt(6))
                    .mapToObj(number -> figure("i" + number, decimal(random), DataStatus.ESTIMATE)
                            .unit(text(random))
                            .build())
                    .toList();

            List<Map<String, String>> rows = read(written(snapshots));

            assertThat(rows).hasSameSizeAs(snapshots);
            for (int row = 0; row < rows.size(); row++) {
                assertThat(rows.get(row))
                        .containsEntry("INDICATOR", snapshots.get(row).indicator())
                        .containsEntry("UNIT_MEASURE", snapshots.get(row).unit());
                assertThat(new BigDecimal(rows.get(row).getOrDefault("OBS_VALUE", "")))
                        .isEqualByComparingTo(snapshots.get(row).actual());
            }
        }
    }

    private static SnapshotBuilder figure(String indicator, String value, DataStatus status) {
        return new SnapshotBuilder(DATE, indicator).actual(Amount.exact(new BigDecimal(value)), DATE, status, "s");
    }

    private static String decimal(Random random) {
        return BigDecimal.valueOf(random.nextLong(), random.nextInt(19) + 1).toString();
    }

    private static String text(Random random) {
        List<String> parts = List.of("tỷ đồng", "\"", ";", ",", "\n", "\r\n", " ", "=1+1", "'", "ế");
        StringBuilder text = new StringBuilder("x");
        for (int part = random.nextInt(6); part > 0; part--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static String written(List<Snapshot> snapshots) throws IOException {
        StringBuilder text = new StringBuilder();
        SdmxCsv.write(EDITION, snapshots, text);
        return text.toString();
    }

    /**
     * Reads by the guide alone: the separator is what follows STRUCTURE, fields are as RFC 4180 has them, every row has
     * the columns of the header, and the first ones are fixed.
     */
    private static List<Map<String, String>> read(String text) {
        char separator = text.charAt("STRUCTURE".length());
        List<List<String>> records = records(text, separator);
        List<String> header = records.get(0);
        assertThat(header).startsWith("STRUCTURE", "STRUCTURE_ID", "ACTION").doesNotHaveDuplicates();
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> record : records.subList(1, records.size())) {
            assertThat(record).hasSameSizeAs(header);
            Map<String, String> row = new LinkedHashMap<>();
            for (int column = 0; column < header.size(); column++) {
                row.put(header.get(column), record.get(column));
            }
            assertThat(row.get("STRUCTURE")).isIn("dataflow", "datastructure", "dataprovision");
            assertThat(row.get("STRUCTURE_ID")).matches("[A-Z]+:[A-Z_]+\\(\\d+\\.\\d+\\.\\d+\\)");
            assertThat(row.get("ACTION")).isIn("I", "A", "R", "D");
            rows.add(row);
        }
        return rows;
    }

    private static List<List<String>> records(String text, char separator) {
        List<List<String>> records = new ArrayList<>();
        List<String> record = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (isQuoted) {
                if (one != '"') {
                    field.append(one);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    field.append('"');
                    i++;
                } else {
                    isQuoted = false;
                }
            } else if (one == '"') {
                isQuoted = true;
            } else if (one == separator || one == '\r') {
                record.add(field.toString());
                field.setLength(0);
                if (one == '\r') {
                    assertThat(text.charAt(++i)).isEqualTo('\n');
                    records.add(List.copyOf(record));
                    record.clear();
                }
            } else {
                field.append(one);
            }
        }
        assertThat(record).isEmpty();
        return records;
    }
}
