package org.tiendo;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.ServeSettings.LogFormat;

/** Starts the log of a home as a {@code logback.xml} says; until then {@link SilentLog} keeps logging off. */
final class LogFile {

    private static final String SIZE = "TIENDO_LOG_SIZE";
    private static final String DAYS = "TIENDO_LOG_DAYS";
    private static final String USUAL_SIZE = "20MB";
    private static final String USUAL_DAYS = "30";

    private LogFile() {}

    /**
     * @param variables the environment
     * @param warning receives a sentence for each mistake in the operator's own configuration
     */
    static void in(Path home, LogFormat format, Map<String, String> variables, Consumer<String> warning) {
        LoggerContext context = context();
        context.reset();
        context.putProperty("folder", home.resolve("data/logs").toString());
        context.putProperty("format", format.name().toLowerCase(Locale.ROOT));
        limits(context, variables, warning);
        LogConfiguration.of(home).apply(context, warning);
    }

    /** Replaces limits of the environment that are none by the usual ones, without which nothing would be logged. */
    private static void limits(LoggerContext context, Map<String, String> variables, Consumer<String> warning) {
        String size = variables.getOrDefault(SIZE, USUAL_SIZE);
        String days = variables.getOrDefault(DAYS, USUAL_DAYS);
        boolean isSize = size.matches("\\d{1,9} *([KMG]B)?");
        boolean isDays = days.matches("[1-9]\\d{0,4}");
        if (!isSize) {
            warning.accept(SIZE + " is '" + size + "', which is no size such as 50MB; " + USUAL_SIZE + " counts");
        }
        if (!isDays) {
            warning.accept(DAYS + " is '" + days + "', which is no number of days; " + USUAL_DAYS + " counts");
        }
        context.putProperty(SIZE, isSize ? size : USUAL_SIZE);
        context.putProperty(DAYS, isDays ? days : USUAL_DAYS);
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
