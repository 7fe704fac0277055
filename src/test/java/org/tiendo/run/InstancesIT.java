package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.ledger.TestLedger;
import org.tiendo.servers.CountedDataSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class InstancesIT {

    /** The tests share a store, so that each has a date of its own. */
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final RunOrder order = RunOrder.edition(LocalDate.of(2023, 1, 1).plusDays(TESTS.getAndIncrement()), null);
    private final Store store;
    private final CountedDataSource counted;
    private final JobRepository repository;
    private final Instances instances;

    InstancesIT(TestStore empty) {
        store = TestLedger.open(empty);
        counted = new CountedDataSource(store.dataSource());
        var engine = Engine.over(counted, new JdbcTransactionManager(counted));
        repository = engine.repository();
        instances = new Runs(engine, new Leases(JdbcClient.create(counted)), new OwnRuns("the test")).instances();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void numbersTheRunsOfADateOneAfterAnother() {
        for (long number = 1; number <= 20; number++) {
            assertThat(sequence(instances.unfinishedOrNext(order))).isEqualTo(number);
            assertThat(sequence(instances.next(order))).isEqualTo(number);
            run(number, BatchStatus.COMPLETED);
        }
    }

    @Test
    void goesOnWithTheLastRunWhereItIsUnfinishedAndAbandonsItForTheNext() {
        for (long number = 1; number <= 6; number++) {
            run(number, BatchStatus.COMPLETED);
        }
        long failed = run(7, BatchStatus.FAILED);

        assertThat(sequence(instances.unfinishedOrNext(order))).isEqualTo(7);
        assertThat(sequence(instances.next(order))).isEqualTo(8);
        assertThat(instances.run(failed).getStatus()).isEqualTo(BatchStatus.ABANDONED);
    }

    @Test
    void leavesOutAnInstanceThatAKilledProcessNeverRan() {
        run(1, BatchStatus.COMPLETED);
        repository.createJobInstance(order.key().name(), order.parameters(2));

        assertThat(sequence(instances.unfinishedOrNext(order))).isEqualTo(3);
        assertThat(sequence(instances.next(order))).isEqualTo(3);
    }

    @Test
    void asksTheStoreHardlyMoreOftenForADateThatRanAHundredTimes() {
        for (long number = 1; number <= 100; number++) {
            run(number, BatchStatus.COMPLETED);
        }
        counted.statements();

        instances.unfinishedOrNext(order);

        assertThat(counted.statements()).hasSizeLessThan(30);
    }

    private long run(long number, BatchStatus status) {
        JobParameters parameters = order.parameters(number);
        JobExecution execution = repository.createJobExecution(
                repository.createJobInstance(order.key().name(), parameters), parameters, new ExecutionContext());
        execution.setStatus(status);
        execution.setStartTime(LocalDateTime.parse("2024-01-01T02:00:00"));
        execution.setEndTime(LocalDateTime.parse("2024-01-01T02:00:01"));
        repository.update(execution);
        return execution.getId();
    }

    private static long sequence(JobParameters parameters) {
        return Objects.requireNonNull(parameters.getLong("sequence"));
    }
}
