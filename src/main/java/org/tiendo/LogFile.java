package org.tiendo;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeAndTimeBasedRollingPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Where the libraries' log lines go: a file of the home, since the terminal belongs to the command's own words. */
final class LogFile {

    private static final int DAYS_KEPT = 30;

    private LogFile() {}

    /** Nothing is written before a home is known. */
    static void none() {
        root().setLevel(Level.OFF);
    }

    static void in(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        var encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX, UTC} %-5level [%thread] %logger{36} - %msg%n");
        encoder.start();
        var file = new RollingFileAppender<ILoggingEvent>();
        file.setContext(context);
        file.setFile(folder.resolve("tiendo.log").toString());
        file.setEncoder(encoder);
        file.setRollingPolicy(daily(context, file, folder));
        file.start();
        root().setLevel(Level.INFO);
        root().addAppender(file);
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
