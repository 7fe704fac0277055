package org.tiendo.pipeline.pull;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.source.AmountWords;
import org.tiendo.source.CsvSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Reading;
import org.tiendo.source.WholeFile;

/** The price of a row that does not depend on the machine. */
class ReadingCostTest {

    private static final int BLOCK = 5000;
    private static final int ROWS = 200_000;

    /** The arrays of a block take some 50 bytes a row, and its facts 40. */
    private static final long MOST_BYTES = 160;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final PullFixture fixture = new PullFixture()
            .with(PullFixture.guests(Aggregation.SUM, Absent.MISSING))
            .with(new JobCheck.NotNull("guests"))
            .with(new JobCheck.Range("guests", BigDecimal.ZERO, null))
            .with(new JobCheck.Unique("id"))
            .with(new JobColumns("district", "day", null, null, null, null, null, "id", null));

    private void write(int rows) throws IOException {
        var text = new StringBuilder("id;district;day;guests\n");
        for (int row = 0; row < rows; row++) {
            text.append(100_000_000_000L + row)
                    .append(row % 2 == 0 ? ";Thành phố;" : ";613;")
                    .append("%02d/%02d/2023;".formatted(row % 28 + 1, row % 7 + 1))
                    .append("1.%03d,%02d\n".formatted(row % 1000, row % 100));
        }
        Files.writeString(folder.resolve("guests.csv"), text);
    }

    /** Reads, checks and counts all rows; returns the bytes that this thread has allocated meanwhile. */
    private long read() {
        var source = new CsvSource(
                "files",
                false,
                folder,
                ';',
                UTF_8,
                NumberFormat.VI,
                List.of("yyyy-MM-dd", "dd/MM/yyyy"),
                PullFixture.ZONE,
                WholeFile.USUAL,
                AmountWords.NONE);
        var feed = fixture.feed();
        var day = LocalDate.of(2023, 8, 15);
        var now = Instant.parse("2100-01-01T00:00:00Z");
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long counted = 0;
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        try (var rows = source.open(new Reading("guests.csv", feed.layout().columns(), day, day, now, now))) {
            for (var block = rows.next(BLOCK); block != null; block = rows.next(BLOCK)) {
                for (int row = 0; row < block.size(); row++) {
                    counted += feed.gathering().add(block, row) instanceof RowOutcome.Counted ? 1 : 0;
                }
            }
        }
        assertThat(counted).isEqualTo(ROWS);
        return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    @Test
    void takesFewBytesARow() throws IOException {
        write(ROWS);
        read();

        // The table of keys is in it too, and those that it was smaller in before: 25 megabytes.
        assertThat((read() - 25_000_000) / ROWS).isLessThan(MOST_BYTES);
    }

    @Test
    void throwsNoExceptionForARow() throws IOException {
        write(ROWS);
        Path file = folder.resolve("thrown.jfr");
        try (var recording = new Recording()) {
            recording.enable("jdk.JavaExceptionThrow").withoutThreshold();
            recording.start();
            read();
            recording.dump(file);
        }
        List<RecordedEvent> thrown = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getThread() != null
                        && event.getThread().getJavaThreadId()
                                == Thread.currentThread().getId())
                .toList();

        assertThat(thrown).hasSizeLessThan(100);
    }
}
