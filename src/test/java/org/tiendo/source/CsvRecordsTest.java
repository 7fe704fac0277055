package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    private static final List<String> PARTS =
            List.of("a", "bc", "1,5", ";", ";", "\n", "\r\n", "\r", " ", "\u00A0", "\t", "\"", "\"\"", "a\"b", "Đ");

    private record Row(long line, List<String> cells) {}

    /** A reader that gives few letters at a time, so that rows lie over the ends of what is read. */
    private static final class Drops extends Reader {

        private final StringReader text;
        private final Random random;

        Drops(String text, Random random) {
            this.text = new StringReader(text);
            this.random = random;
        }

        @Override
        public int read(char[] letters, int from, int length) throws IOException {
            return text.read(letters, from, Math.min(length, 1 + random.nextInt(5)));
        }

        @Override
        public void close() {}
    }

    private static List<Row> byTheLibrary(String text) {
        List<Row> rows = new ArrayList<>();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(false)
                .get();
        try (var parser = CSVParser.builder()
                .setFormat(format)
                .setReader(new StringReader(text))
                .get()) {
            var all = parser.iterator();
            while (true) {
                long line = parser.getCurrentLineNumber();
                if (!all.hasNext()) {
                    return rows;
                }
                rows.add(new Row(line, all.next().toList()));
            }
        } catch (UncheckedIOException | IOException e) {
            rows.add(new Row(-1, List.of("broken")));
            return rows;
        }
    }

    private static List<Row> byLetters(String text, Random random) {
        List<Row> rows = new ArrayList<>();
        var plain = new PlainRecords(new Drops(text, random), ';');
        try {
            addAll(plain, 0, rows);
            if (plain.isQuoted()) {
                addAll(new QuotedRecords(plain.rest(), ';'), plain.lines(), rows);
            }
        } catch (IOException e) {
            rows.add(new Row(-1, List.of("broken")));
        }
        return rows;
    }

    private static void addAll(CsvRecords records, long before, List<Row> rows) throws IOException {
        while (records.next()) {
            List<String> cells = new ArrayList<>();
            for (int cell = 0; cell < records.size(); cell++) {
                cells.add(records.text(cell));
                String letters =
                        new String(records.letters(), records.from(cell), records.to(cell) - records.from(cell));
                assertThat(letters.strip()).isEqualTo(records.text(cell).strip());
            }
            rows.add(new Row(records.linesBefore() + before, cells));
        }
    }

    @Test
    void splitsEveryTextAsTheLibraryDoes() {
        var random = new Random(10);
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int part = random.nextInt(25); part > 0; part--) {
                text.append(PARTS.get(random.nextInt(round % 2 == 0 ? 11 : PARTS.size())));
            }
            assertThat(byLetters(text.toString(), random)).as(text.toString()).isEqualTo(byTheLibrary(text.toString()));
        }
    }

    @Test
    void readsARowThatIsLongerThanWhatIsReadAtOnce() {
        String text = "a;" + "b".repeat(200_000) + "\n" + "c".repeat(200_000) + ";d";

        assertThat(byLetters(text, new Random(1))).isEqualTo(byTheLibrary(text));
    }
}
