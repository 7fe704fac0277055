package org.tiendo;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.RunLogLine;

/** Passes the log lines of runs to their store; lines that belong to no run are skipped. */
final class RunLogAppender extends AppenderBase<ILoggingEvent> {

    /** The key of the logging context that holds the run's number. */
    private static final String RUN = "run";

    /** The length of the store's column. */
    private static final int LONGEST_LOGGER = 255;

    private final String node;
    private final Consumer<RunLogLine> keeper;

    /** @param keeper must return at once and never fail: it is called on the run's thread */
    RunLogAppender(String node, Consumer<RunLogLine> keeper) {
        this.node = node;
        this.keeper = keeper;
        setName("runs");
    }

    @Override
    protected void append(ILoggingEvent event) {
        String run = event.getMDCPropertyMap().get(RUN);
        if (run != null) {
            keeper.accept(new RunLogLine(
                    Long.parseLong(run),
                    event.getInstant(),
                    node,
                    event.getLevel().toString(),
                    shortened(event.getLoggerName()),
                    event.getFormattedMessage(),
                    trace(event.getThrowableProxy())));
        }
    }

    private static String shortened(String logger) {
        return logger.length() <= LONGEST_LOGGER ? logger : logger.substring(logger.length() - LONGEST_LOGGER);
    }

    private static @Nullable String trace(@Nullable IThrowableProxy thrown) {
        return thrown == null ? null : ThrowableProxyUtil.asString(thrown);
    }
}
