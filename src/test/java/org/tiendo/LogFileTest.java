package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tiendo.catalog.ServeSettings.LogFormat;
import org.tiendo.operations.RunLogLine;

class LogFileTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogFileTest.class);

    @TempDir
    private Path folder;

    @AfterEach
    void letGoOfTheFile() {
        MDC.clear();
        ((LoggerContext) LoggerFactory.getILoggerFactory()).reset();
        LogFile.none();
    }

    @Test
    void saysWhatALineBelongsToOnlyWhereItBelongsToARun() throws IOException {
        LogFile.in(folder, LogFormat.TEXT);
        LOG.info("of nobody");
        run("17");
        LOG.info("of a run");

        List<String> lines = lines();
        assertThat(lines.get(0)).contains("] org.tiendo.LogFileTest - of nobody");
        assertThat(lines.get(1)).contains("] pull customs 2023-12-31 run 17 org.tiendo.LogFileTest - of a run");
    }

    @Test
    void writesAnObjectALineWhereThatIsAskedFor() throws IOException {
        LogFile.in(folder, LogFormat.JSON);
        run("17");
        LOG.warn("{} rows", 12);

        assertThat(lines())
                .singleElement()
                .asString()
                .startsWith("{")
                .endsWith("}")
                .contains("\"level\":\"WARN\"", "\"run\":\"17\"", "\"job\":\"pull customs\"")
                .contains("\"business_date\":\"2023-12-31\"", "\"formattedMessage\":\"12 rows\"");
    }

    @Test
    void handsTheLinesOfRunsOnWithTheirTraces() {
        List<RunLogLine> kept = new ArrayList<>();
        var appender = new RunLogAppender("process 12 on north", kept::add);
        LogFile.in(folder, LogFormat.TEXT);
        LogFile.also(appender);
        LOG.info("of nobody");
        run("17");
        LOG.error("failed: {}", "down", new IllegalStateException("the register is closed"));
        LogFile.noLonger(appender);
        LOG.info("too late");

        assertThat(kept).singleElement().satisfies(line -> {
            assertThat(line.run()).isEqualTo(17);
            assertThat(line.node()).isEqualTo("process 12 on north");
            assertThat(line.level()).isEqualTo("ERROR");
            assertThat(line.message()).isEqualTo("failed: down");
            assertThat(line.trace()).contains("IllegalStateException: the register is closed", "LogFileTest");
        });
    }

    private static void run(String number) {
        MDC.put("job", "pull customs");
        MDC.put("business_date", "2023-12-31");
        MDC.put("run", number);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("tiendo.log"));
    }
}
