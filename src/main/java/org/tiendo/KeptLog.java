package org.tiendo;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.tiendo.operations.RunLogWriter;
import org.tiendo.operations.RunLogs;

/** Keeps the log lines of this process's runs in the store for as long as it is open; close it before the store. */
record KeptLog(RunLogAppender appender, RunLogWriter writer) implements AutoCloseable {

    static KeptLog in(DataSource store) {
        RunLogWriter writer =
                RunLogWriter.to(new RunLogs(new JdbcTemplate(store))).start();
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
