package org.tiendo;

import org.tiendo.operations.RunLogWriter;
import org.tiendo.operations.RunLogs;

/** Keeps the log lines of this process's runs in the store for as long as it is open; close it before the store. */
record KeptLog(RunLogAppender appender, RunLogWriter writer) implements AutoCloseable {

    static KeptLog in(RunLogs logs) {
        RunLogWriter writer = RunLogWriter.to(logs).start();
        var appender = new RunLogAppender(ThisProcess.node(), writer::take);
        LogFile.also(appender);
        return new KeptLog(appender, writer);
    }

    @Override
    public void close() {
        LogFile.noLonger(appender);
        writer.close();
    }
}
