package org.tiendo.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quartz.CronScheduleBuilder;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;
import org.quartz.utils.ConnectionProvider;
import org.quartz.utils.DBConnectionManager;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The tables are those that the libraries expect: each of them keeps something in its own. */
class MigrationsIT {

    @ParameterizedTest
    @MethodSource(TestLedger.KINDS)
    void giveSpringBatchItsTables(String kind) throws Exception {
        JobRepository repository = repository(TestLedger.store(kind).dataSource());
        var parameters = new JobParameters();
        var instance = repository.createJobInstance("pull", parameters);
        JobExecution execution = repository.createJobExecution(instance, parameters, new ExecutionContext());

        assertThat(repository.getJobExecution(execution.getId())).isEqualTo(execution);
        assertThat(repository.createStepExecution("contract", execution).getId())
                .isPositive();
    }

    @ParameterizedTest
    @MethodSource(TestLedger.KINDS)
    void giveQuartzItsTables(String kind) throws Exception {
        Scheduler scheduler = scheduler(TestLedger.store(kind).dataSource());
        var job = JobBuilder.newJob(Nothing.class).withIdentity("nightly").build();
        scheduler.scheduleJob(
                job,
                TriggerBuilder.newTrigger()
                        .withSchedule(CronScheduleBuilder.dailyAtHourAndMinute(1, 30))
                        .build());

        assertThat(scheduler.getTriggersOfJob(JobKey.jobKey("nightly"))).hasSize(1);
        scheduler.shutdown();
    }

    private static JobRepository repository(DataSource dataSource) throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(dataSource);
        factory.setTransactionManager(new JdbcTransactionManager(dataSource));
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static Scheduler scheduler(DataSource dataSource) throws Exception {
        DBConnectionManager.getInstance().addConnectionProvider("store", new Connections(dataSource));
        var properties = new Properties();
        properties.putAll(Map.of(
                "org.quartz.scheduler.instanceName", "tiendo",
                "org.quartz.scheduler.instanceId", "AUTO",
                "org.quartz.threadPool.threadCount", "1",
                "org.quartz.jobStore.class", "org.quartz.impl.jdbcjobstore.JobStoreTX",
                "org.quartz.jobStore.driverDelegateClass", "org.quartz.impl.jdbcjobstore.StdJDBCDelegate",
                "org.quartz.jobStore.isClustered", "true",
                "org.quartz.jobStore.useProperties", "true",
                "org.quartz.jobStore.dataSource", "store"));
        return new StdSchedulerFactory(properties).getScheduler();
    }

    private record Connections(DataSource dataSource) implements ConnectionProvider {

        @Override
        public Connection getConnection() throws SQLException {
            return dataSource.getConnection();
        }

        @Override
        public void initialize() {}

        @Override
        public void shutdown() {}
    }

    /** Is never due while the test runs, and would do nothing. */
    public static final class Nothing implements Job {

        @Override
        public void execute(JobExecutionContext context) {}
    }
}
