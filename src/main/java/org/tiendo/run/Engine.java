package org.tiendo.run;

import javax.sql.DataSource;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.JobOperatorFactoryBean;
import org.springframework.batch.core.listener.JobExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.core.task.SyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Isolation;

/**
 * Spring Batch as this project uses it: its repository is in the ledger's own database under the one transaction
 * manager, so that rows and bookkeeping commit together.
 */
public record Engine(
        DataSource store, JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {

    /**
     * @param store the database with the tables of Spring Batch, besides those of the ledger
     * @param transactions the one transaction manager over the store
     */
    public static Engine over(DataSource store, PlatformTransactionManager transactions) {
        try {
            JobRepository repository = repository(store, transactions);
            return new Engine(store, repository, operator(repository, transactions), transactions);
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch does not start on the store: " + e.getMessage(), e);
        }
    }

    private static JobRepository repository(DataSource store, PlatformTransactionManager transactions)
            throws Exception {
        var factory = new JdbcJobRepositoryFactoryBean();
        factory.setDataSource(store);
        factory.setTransactionManager(transactions);
        // SERIALIZABLE, the default, deadlocks when several runs start at once; leases keep equal runs apart already.
        factory.setIsolationLevelForCreateEnum(Isolation.READ_COMMITTED);
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    private static JobOperator operator(JobRepository repository, PlatformTransactionManager transactions)
            throws Exception {
        var factory = new JobOperatorFactoryBean();
        factory.setJobRepository(repository);
        factory.setTransactionManager(transactions);
        factory.setJobRegistry(new MapJobRegistry());
        factory.setTaskExecutor(new SyncTaskExecutor());
        factory.afterPropertiesSet();
        return factory.getObject();
    }

    /** A step that a restart skips once it has completed. */
    public Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    /** A step that every restart executes again. */
    public Step stepAtEveryStart(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    /** @param watch the listener that is notified when a run of the job starts and ends */
    public Job job(String name, JobExecutionListener watch, Step first, Step... others) {
        var steps = new JobBuilder(name, repository).listener(watch).start(first);
        for (Step other : others) {
            steps = steps.next(other);
        }
        return steps.build();
    }
}
