package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.tiendo.catalog.ServeSettings.LogFormat;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.operations.RunLogLine;

class LogFileTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogFileTest.class);

    private final List<String> warnings = new ArrayList<>();
    private final Map<String, String> variables = new HashMap<>();

    @TempDir
    private Path folder;

    @AfterEach
    void letGoOfTheFile() {
        MDC.clear();
        System.clearProperty("logback.configurationFile");
        context().reset();
        new SilentLog().configure(context());
    }

    @Test
    void writesNothingUntilAHomeIsKnown() {
        assertThat(context().getLogger(Logger.ROOT_LOGGER_NAME).getLevel()).isEqualTo(Level.OFF);
    }

    @Test
    void saysWhatALineBelongsToOnlyWhereItBelongsToARun() throws IOException {
        start(LogFormat.TEXT);
        LOG.info("of nobody");
        run("17");
        LOG.info("of a run");

        List<String> lines = lines();
        assertThat(lines.get(0)).contains("] org.tiendo.LogFileTest - of nobody");
        assertThat(lines.get(1)).contains("] pull customs 2023-12-31 run 17 org.tiendo.LogFileTest - of a run");
    }

    @Test
    void writesAnObjectALineWhereThatIsAskedFor() throws IOException {
        start(LogFormat.JSON);
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
        start(LogFormat.TEXT);
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

    @Test
    void keepsAFileADayForThirtyDaysUnlessTheEnvironmentSaysOtherwise() {
        start(LogFormat.TEXT);
        assertThat(policy().getMaxHistory()).isEqualTo(30);

        variables.put("TIENDO_LOG_DAYS", "7");
        start(LogFormat.JSON);
        assertThat(policy().getMaxHistory()).isEqualTo(7);
        assertThat(warnings).isEmpty();
    }

    @Test
    void writesAllTheSameWhenTheEnvironmentStatesNoLimits() throws IOException {
        variables.putAll(Map.of("TIENDO_LOG_SIZE", "abc", "TIENDO_LOG_DAYS", "0"));
        start(LogFormat.TEXT);
        LOG.info("still written");

        assertThat(lines()).hasSize(1);
        assertThat(warnings)
                .containsExactly(
                        "TIENDO_LOG_SIZE is 'abc', which is no size such as 50MB; 20MB counts",
                        "TIENDO_LOG_DAYS is '0', which is no number of days; 30 counts");
    }

    @Test
    void isConfiguredByTheHomesOwnFile() throws IOException {
        own("config/logback.xml", "own-${format}.log");
        start(LogFormat.TEXT);
        LOG.info("to the home's own file");

        assertThat(folder.resolve("data/logs/own-text.log")).hasContent("to the home's own file");
        assertThat(folder.resolve("data/logs/tiendo.log")).doesNotExist();
        assertThat(warnings).isEmpty();
    }

    @Test
    void prefersTheFileThatJavaIsStartedWith() throws IOException {
        own("config/logback.xml", "own.log");
        System.setProperty(
                "logback.configurationFile", own("elsewhere.xml", "named.log").toString());
        start(LogFormat.TEXT);

        assertThat(folder.resolve("data/logs/named.log")).exists();
        assertThat(folder.resolve("data/logs/own.log")).doesNotExist();
    }

    @Test
    void refusesAConfigurationThatIsNotThereOrNoXml() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(folder.resolve("config/logback.xml"), "<configuration>\n  <root\n</configuration>\n");
        assertThatThrownBy(() -> start(LogFormat.TEXT))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageStartingWith("config/logback.xml:3:1: ");

        System.setProperty("logback.configurationFile", "/nowhere/logback.xml");
        assertThatThrownBy(() -> start(LogFormat.TEXT))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessage("/nowhere/logback.xml:1:1: there is no such file; -Dlogback.configurationFile names it");
    }

    @Test
    void warnsOfAMistakeInTheHomesOwnFile() throws IOException {
        Files.createDirectories(folder.resolve("config"));
        Files.writeString(
                folder.resolve("config/logback.xml"),
                "<configuration><appender name=\"a\" class=\"org.example.None\"/>"
                        + "<root><appender-ref ref=\"a\"/></root></configuration>");
        start(LogFormat.TEXT);

        assertThat(warnings)
                .first()
                .asString()
                .startsWith("config/logback.xml: warning: ")
                .contains("org.example.None");
    }

    private Path own(String name, String log) throws IOException {
        Files.createDirectories(folder.resolve("config"));
        return Files.writeString(folder.resolve(name), """
                <configuration>
                  <appender name="own" class="ch.qos.logback.core.FileAppender">
                    <file>${folder}/%s</file>
                    <encoder><pattern>%%msg</pattern></encoder>
                  </appender>
                  <root level="INFO"><appender-ref ref="own"/></root>
                </configuration>
                """.formatted(log));
    }

    private void start(LogFormat format) {
        LogFile.in(folder, format, variables, warnings::add);
    }

    private static SizeAndTimeBasedRollingPolicy<?> policy() {
        var file = (RollingFileAppender<?>) context()
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .iteratorForAppenders()
                .next();
        return (SizeAndTimeBasedRollingPolicy<?>) file.getRollingPolicy();
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    private static void run(String number) {
        MDC.put("job", "pull customs");
        MDC.put("business_date", "2023-12-31");
        MDC.put("run", number);
    }

    private List<String> lines() throws IOException {
        return Files.readAllLines(folder.resolve("data/logs/tiendo.log"));
    }
}
