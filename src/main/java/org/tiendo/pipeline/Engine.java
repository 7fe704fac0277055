package org.tiendo.pipeline;

import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Spring Batch as it is used here: every step has the one transaction manager, so that rows and bookkeeping commit
 * together.
 */
public record Engine(JobRepository repository, JobOperator operator, PlatformTransactionManager transactions) {

    /** A step that a restart goes past once it has completed. */
    Step step(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository).tasklet(tasklet, transactions).build();
    }

    /** A step that is taken again at every restart. */
    Step stepAtEveryStart(String name, Tasklet tasklet) {
        return new StepBuilder(name, repository)
                .tasklet(tasklet, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    Job job(String name, Step first, Step... others) {
        var steps = new JobBuilder(name, repository).start(first);
        for (Step other : others) {
            steps = steps.next(other);
        }
        return steps.build();
    }
}
