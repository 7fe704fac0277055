package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.pipeline.Nodes.elsewhere;
import static org.tiendo.run.Outcomes.completed;
import static org.tiendo.run.Outcomes.failed;
import static org.tiendo.run.Outcomes.refused;
import static org.tiendo.run.Outcomes.stopped;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.tiendo.operations.RunFailure;
import org.tiendo.pipeline.LostStore;
import org.tiendo.pipeline.Nodes;
import org.tiendo.pipeline.Nodes.Node;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class BatchRunControlIT {

    private final Nodes nodes;
    private final Node north;
    private final Node south;

    BatchRunControlIT(TestStore empty, @TempDir Path home) {
        nodes = new Nodes(empty, home);
        north = nodes.node("process 1 on north");
        south = nodes.node("process 2 on south");
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void refusesToGoOnWithACompletedRunAndDoesItAgainFromTheStart() {
        long run = completed(north.pull("trees"));

        assertThat(refused(north.launcher().restart(run, north.asked())))
                .isEqualTo("run " + run + " is completed; to do it again from the start: tiendo rerun " + run);
        assertThat(completed(north.launcher().rerun(run, north.asked()))).isGreaterThan(run);
        assertThat(refused(north.launcher().restart(4711, north.asked()))).startsWith("there is no run 4711");
    }

    @Test
    void givesUpWhatWasLeftUnfinishedBeforeItIsDoneAgain() {
        long run = stopped(stoppedAtHalf());

        completed(south.launcher().rerun(run, south.asked()));

        assertThat(statuses()).containsExactly("ABANDONED", "COMPLETED");
        assertThat(refused(south.launcher().restart(run, south.asked()))).contains("was abandoned");
    }

    @Test
    void abandonsOnlyWhatIsLeftUnfinished() {
        long run = stopped(stoppedAtHalf());

        south.control().abandon(run);

        assertThat(statuses()).containsExactly("ABANDONED");
        assertThatThrownBy(() -> south.control().abandon(run)).hasMessageContaining("it is abandoned");
        long next = completed(south.pull("trees"));
        assertThatThrownBy(() -> south.control().abandon(next)).hasMessageContaining("it is completed");
        assertThatThrownBy(() -> south.control().stop(next)).hasMessageContaining("does not run: it is completed");
    }

    @Test
    void neverMarksALivingRunAsFailed() {
        var dead = new AtomicReference<List<Long>>();

        completed(north.pull("trees", rows -> {
            if (rows == 500) {
                dead.set(elsewhere(() -> south.control().recoverDead()));
            }
        }));

        assertThat(dead.get()).isEmpty();
    }

    @Test
    void marksARunOfADeadProcessAsFailedAndLetsItBeGoneOnWith() {
        long run = deadRun("process 3 on west");

        assertThat(south.control().recoverDead()).containsExactly(run);

        assertThat(statuses()).containsExactly("FAILED");
        assertThat(nodes.texts("SELECT EXIT_MESSAGE FROM BATCH_JOB_EXECUTION"))
                .containsExactly("its process died (process 3 on west)");
        completed(south.launcher().restart(run, south.asked()));
        assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void stopsAllRunsOfItsOwnProcessAndBeginsNoMore() {
        var stopping = new AtomicReference<CompletableFuture<@Nullable Void>>();

        RunOutcome outcome = north.pull("trees", rows -> {
            if (rows == 500) {
                stopping.set(CompletableFuture.runAsync(() -> north.control().stopAll(Duration.ofMinutes(1))));
                awaitStopping();
            }
        });
        Objects.requireNonNull(stopping.get()).join();

        stopped(outcome);
        assertThat(statuses()).containsExactly("STOPPED");
        assertThat(refused(north.pull("bushes"))).contains("this process is stopping");
        completed(south.pull("trees"));
    }

    private void awaitStopping() {
        Awaitility.await().until(() -> elsewhere(() -> statuses().contains("STOPPING")));
    }

    @Test
    void comesBackWhenTheStoreIsLostAndIsGoneOnWithLater() {
        var store = new LostStore(nodes.store());
        Node west = nodes.node("process 3 on west", store);

        RunOutcome.Failed lost = failed(west.pull("trees", rows -> {
            if (rows == 500) {
                store.lose();
            }
        }));
        store.find();

        assertThat(lost.isTransient()).isTrue();
        assertThat(lost.reason()).startsWith("the store could not be used: ");
        assertThat(statuses()).containsExactly("STARTED");
        completed(west.pull("trees"));
        assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void goesOnWithARunWhoseStepCouldNotSayThatItHadEnded() {
        nodes.home().delete("data/trees.csv");
        failed(north.pull("trees"));
        nodes.home().write("data/trees.csv", "id,day,planted\n1,2024-01-01,3\n");
        nodes.jdbc()
                .sql("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL")
                .update();

        completed(south.pull("trees"));

        assertThat(statuses()).containsExactly("FAILED", "COMPLETED");
    }

    @Test
    void saysWhetherAFailureMayHeal() {
        nodes.home().delete("data/trees.csv");
        RunOutcome.Failed missing = failed(north.pull("trees"));
        nodes.home().write("data/trees.csv", "id,day\n1,2024-01-01\n");
        RunOutcome.Failed wrong = failed(north.pull("trees"));
        RunOutcome.Failed planless =
                failed(north.launcher().edition(Nodes.DATE.minusYears(1), Nodes.CUT_OFF, north.asked()));

        assertThat(missing.isTransient()).isTrue();
        assertThat(wrong.isTransient()).isFalse();
        assertThat(wrong.reason()).contains("is not what trees expects");
        assertThat(RunFailure.of(missing.reason()).kind()).isEqualTo(RunFailure.FILE_MISSING);
        assertThat(RunFailure.of(wrong.reason()).kind()).isEqualTo(RunFailure.NOT_AS_EXPECTED);
        assertThat(RunFailure.of(planless.reason()).kind()).isEqualTo(RunFailure.NO_PLAN);
        assertThat(planless.isTransient()).isFalse();
        assertThat(nodes.texts("SELECT EXIT_MESSAGE FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID"))
                .containsExactly(missing.reason(), wrong.reason(), planless.reason());
    }

    private RunOutcome stoppedAtHalf() {
        return north.pull("trees", rows -> {
            if (rows == 500) {
                elsewhere(() -> south.control().stop(running()));
            }
        });
    }

    private long running() {
        return nodes.jdbc()
                .sql("SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE STATUS = 'STARTED'")
                .query(Long.class)
                .single();
    }

    private List<String> statuses() {
        return nodes.texts("SELECT STATUS FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID");
    }

    /** As a killed process leaves it. */
    private long deadRun(String node) {
        var repository = north.engine().repository();
        var order = new RunOrder(
                RunKey.pull("trees", Nodes.DATE), null, null, new SourceSlots("records", 2), Losses.LIMITED);
        var instance = repository.createJobInstance(order.key().name(), order.parameters(1));
        var parameters = new JobParametersBuilder(order.parameters(1))
                .addString(Runs.NODE, node, false)
                .toJobParameters();
        JobExecution execution = repository.createJobExecution(instance, parameters, new ExecutionContext());
        execution.setStatus(BatchStatus.STARTED);
        execution.setStartTime(LocalDateTime.of(2025, 1, 1, 0, 0));
        repository.update(execution);
        return execution.getId();
    }
}
