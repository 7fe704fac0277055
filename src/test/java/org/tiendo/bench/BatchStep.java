package org.tiendo.bench;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.database.JdbcCursorItemReader;
import org.springframework.batch.infrastructure.item.database.builder.JdbcCursorItemReaderBuilder;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;

/**
 * The usual step of Spring Batch: a cursor, a mapper and a writer, in chunks of 1000, with the repository that keeps
 * nothing, which is the fastest.
 */
final class BatchStep {

    private static final int CHUNK = 1000;

    private record Row(
            long id,
            @Nullable String area,
            @Nullable LocalDate day,
            @Nullable BigDecimal amount) {}

    private BatchStep() {}

    static Totals run(Inputs inputs) throws Exception {
        var repository = new ResourcelessJobRepository();
        var sums = new CheckedSums();
        var job = new JobBuilder("register", repository)
                .start(step(repository, reader(inputs), sums))
                .build();
        var parameters = new JobParameters();
        var execution = repository.createJobExecution(
                repository.createJobInstance("register", parameters), parameters, new ExecutionContext());
        job.execute(execution);
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(execution.getAllFailureExceptions().toString());
        }
        return sums.totals();
    }

    private static Step step(JobRepository repository, JdbcCursorItemReader<Row> reader, CheckedSums sums) {
        return new StepBuilder("read", repository)
                .<Row, Row>chunk(CHUNK)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(reader)
                .writer(rows -> rows.forEach(row -> add(sums, row)))
                .build();
    }

    private static void add(CheckedSums sums, Row row) {
        Long cents = row.amount() == null ? null : row.amount().unscaledValue().longValueExact();
        sums.add(row.id(), row.area(), row.day(), cents);
    }

    private static JdbcCursorItemReader<Row> reader(Inputs inputs) {
        var database = new MysqlDataSource();
        database.setUrl(inputs.url());
        database.setUser(inputs.user());
        database.setPassword(inputs.password());
        return new JdbcCursorItemReaderBuilder<Row>()
                .name("register")
                .dataSource(database)
                .sql(JdbcLoop.QUERY)
                .queryArguments(Register.FIRST_DAY, Register.LAST_DAY)
                .fetchSize(Integer.MIN_VALUE)
                .verifyCursorPosition(false)
                .rowMapper((row, number) -> new Row(
                        row.getLong("id"),
                        row.getString("area"),
                        row.getObject("day", LocalDate.class),
                        row.getBigDecimal("amount")))
                .build();
    }
}
