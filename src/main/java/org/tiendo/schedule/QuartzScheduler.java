package org.tiendo.schedule;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.SchedulerRepository;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;

/** Creates a Quartz scheduler over the tables of the store, not yet started. */
final class QuartzScheduler {

    private QuartzScheduler() {}

    /**
     * @param isClustered whether other nodes use the same tables
     * @param fired receives the name of the due task, on a thread of Quartz
     */
    static Scheduler over(DataSource store, boolean isClustered, int threads, Consumer<String> fired) {
        String connections = "store-" + UUID.randomUUID();
        DBConnectionManager.getInstance().addConnectionProvider(connections, new Connections(store));
        try {
            Scheduler scheduler = new StdSchedulerFactory(properties(connections, isClustered, threads)).getScheduler();
            // Quartz would return the same scheduler to the next caller in this process, which is another node.
            SchedulerRepository.getInstance().remove(StoredTriggers.NAME);
            scheduler.setJobFactory((bundle, itself) -> new FireJob(fired));
            return scheduler;
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start on the store: " + e.getMessage(), e);
        }
    }

    private static Properties properties(String connections, boolean isClustered, int threads) {
        var properties = new Properties();
        properties.setProperty("org.quartz.scheduler.instanceName", StoredTriggers.NAME);
        properties.setProperty("org.quartz.scheduler.instanceId", "AUTO");
        properties.setProperty("org.quartz.scheduler.skipUpdateCheck", "true");
        properties.setProperty("org.quartz.threadPool.class", "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(threads));
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX");
        properties.setProperty(
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate");
        properties.setProperty("org.quartz.jobStore.dataSource", connections);
        properties.setProperty("org.quartz.jobStore.useProperties", "true");
        properties.setProperty("org.quartz.jobStore.isClustered", Boolean.toString(isClustered));
        properties.setProperty("org.quartz.jobStore.clusterCheckinInterval", "5000");
        properties.setProperty("org.quartz.jobStore.acquireTriggersWithinLock", "true");
        properties.setProperty("org.quartz.jobStore.makeThreadsDaemons", "true");
        properties.setProperty("org.quartz.scheduler.makeSchedulerThreadDaemon", "true");
        // Milliseconds between attempts to reach a store that does not answer.
        properties.setProperty("org.quartz.jobStore.dbRetryInterval", "5000");
        properties.setProperty("org.quartz.scheduler.dbFailureRetryInterval", "5000");
        return properties;
    }

    private record Connections(DataSource store) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return store.getConnection();
        }

        /** Closes nothing: whoever opened the store closes it. */
        @Override
        public void shutdown() {}

        @Override
        public void initialize() {}
    }
}
