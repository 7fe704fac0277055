package org.tiendo;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.ServeSettings.LogFormat;

/** Starts the log of a home as a {@code logback.xml} says; until then {@link SilentLog} keeps logging off. */
final class LogFile {

    private LogFile() {}

    /** @param warning receives a sentence for each mistake in the operator's own configuration */
    static void in(Path home, LogFormat format, Consumer<String> warning) {
        LoggerContext context = context();
        context.reset();
        context.putProperty("folder", home.resolve("data/logs").toString());
        context.putProperty("format", format.name().toLowerCase(Locale.ROOT));
        LogConfiguration.of(home).apply(context, warning);
    }

    /** Adds an appender, which gets every line until it is removed. */
    static void also(Appender<ILoggingEvent> appender) {
        appender.setContext(context());
        appender.start();
        root().addAppender(appender);
    }

    static void noLonger(Appender<ILoggingEvent> appender) {
        root().detachAppender(appender);
        appender.stop();
    }

    private static Logger root() {
        return context().getLogger(Logger.ROOT_LOGGER_NAME);
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }
}
