package org.tiendo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.ServeSettings.LogFormat;

/** Configures logging to a file of the home, because the terminal belongs to the command's own output. */
final class LogFile {

    private static final int DAYS_KEPT = 30;

    /** A line about a run names the job, date and run; other lines leave them out. */
    private static final String PATTERN = "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%thread] "
            + "%replace(%X{job}){'^(.+)$', '$1 '}%replace(%X{business_date}){'^(.+)$', '$1 '}"
            + "%replace(%X{run}){'^(.+)$', 'run $1 '}%logger{36} - %msg%n";

    private LogFile() {}

    /** Turns logging off until a home is known. */
    static void none() {
        root().setLevel(Level.OFF);
    }

    static void in(Path folder, LogFormat format) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(folder.resolve("tiendo.log").toString());
        file.setEncoder(encoder(context, format));
        file.setRollingPolicy(daily(context, file, folder));
        file.start();
        root().setLevel(Level.INFO);
        // It repeats the run's own lines at every end, in five lines.
        context.getLogger("org.springframework.batch.core.launch").setLevel(Level.WARN);
        root().addAppender(file);
    }

    /** Adds an appender, which gets every line until it is removed. */
    static void also(Appender<ILoggingEvent> appender) {
        appender.setContext((LoggerContext) LoggerFactory.getILoggerFactory());
        appender.start();
        root().addAppender(appender);
    }

    static void noLonger(Appender<ILoggingEvent> appender) {
        root().detachAppender(appender);
        appender.stop();
    }

    private static Encoder<ILoggingEvent> encoder(LoggerContext context, LogFormat format) {
        Encoder<ILoggingEvent> encoder = switch (format) {
            case TEXT -> text();
            case JSON -> json();
        };
        encoder.setContext(context);
        encoder.start();
        return encoder;
    }

    private static Encoder<ILoggingEvent> text() {
        var encoder = new PatternLayoutEncoder();
        encoder.setPattern(PATTERN);
        return encoder;
    }

    /** Writes the formatted message instead of its pattern and arguments. */
    private static Encoder<ILoggingEvent> json() {
        var encoder = new JsonEncoder();
        encoder.setWithFormattedMessage(true);
        encoder.setWithMessage(false);
        encoder.setWithArguments(false);
        encoder.setWithContext(false);
        encoder.setWithSequenceNumber(false);
        return encoder;
    }

    private static SizeAndTimeBasedRollingPolicy<ILoggingEvent> daily(
            LoggerContext context, RollingFileAppender<ILoggingEvent> file, Path folder) {
        var daily = new SizeAndTimeBasedRollingPolicy<ILoggingEvent>();
        daily.setContext(context);
        daily.setParent(file);
        daily.setFileNamePattern(folder.resolve("tiendo.%d.%i.log.gz").toString());
        daily.setMaxFileSize(new FileSize(20 * FileSize.MB_COEFFICIENT));
        daily.setMaxHistory(DAYS_KEPT);
        daily.start();
        return daily;
    }

    private static ch.qos.logback.classic.Logger root() {
        return (ch.qos.logback.classic.Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
