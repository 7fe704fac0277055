package org.tiendo.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.pipeline.Nodes.elsewhere;
import static org.tiendo.run.Outcomes.completed;
import static org.tiendo.run.Outcomes.refused;
import static org.tiendo.run.Outcomes.stopped;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.MDC;
import org.tiendo.pipeline.Nodes.Node;
import org.tiendo.run.RunOutcome;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

@ParameterizedClass
@MethodSource(TestServers.STORES)
public class BatchLauncherIT {

    private final Nodes nodes;
    private final Node north;
    private final Node south;

    BatchLauncherIT(TestStore empty, @TempDir Path home) {
        nodes = new Nodes(empty, home);
        north = nodes.node("process 1 on north");
        south = nodes.node("process 2 on south");
    }

    @AfterEach
    void close() {
        nodes.close();
    }

    @Test
    void pullsAndSealsAndSaysWhoAskedForIt() {
        long pulled = completed(north.pull("trees"));
        long sealed = completed(north.edition());

        assertThat(nodes.texts("""
                        SELECT CONCAT_WS(' ', JOB_EXECUTION_ID, PARAMETER_NAME, PARAMETER_VALUE, IDENTIFYING)
                        FROM BATCH_JOB_EXECUTION_PARAMS
                        WHERE IDENTIFYING = 'N' ORDER BY JOB_EXECUTION_ID, PARAMETER_NAME
                        """))
                .containsExactly(
                        pulled + " node process 1 on north N",
                        pulled + " started_by lan@office N",
                        pulled + " why to see N",
                        sealed + " node process 1 on north N",
                        sealed + " started_by lan@office N",
                        sealed + " why to see N");
        assertThat(nodes.texts("SELECT CONCAT_WS(' ', run, kind, job, status) FROM report_v1_runs ORDER BY run"))
                .containsExactly(pulled + " pull trees completed", sealed + " edition completed");
    }

    @Test
    void cutsTheSameEditionAgainWithoutANewRevision() {
        completed(north.pull("trees"));
        completed(north.edition());
        completed(south.edition());

        assertThat(nodes.texts("SELECT revision FROM edition")).containsExactly("1");
    }

    @Test
    void marksTheLogLinesOfARunWithItsJobItsNumberAndItsDate() {
        var during = new AtomicReference<List<@Nullable String>>();

        long run = completed(north.pull("trees", rows -> during.set(marks())));

        assertThat(during.get()).containsExactly("pull trees", Long.toString(run), "2024-03-31");
        assertThat(marks()).containsOnlyNulls();
    }

    private static List<@Nullable String> marks() {
        var marks = new ArrayList<@Nullable String>();
        marks.add(MDC.get("job"));
        marks.add(MDC.get("run"));
        marks.add(MDC.get("business_date"));
        return marks;
    }

    @Test
    void refusesTheSecondRunAndSaysWhoRunsTheFirst() {
        var second = new AtomicReference<RunOutcome>();
        var third = new AtomicReference<RunOutcome>();

        completed(north.pull("trees", rows -> {
            if (rows == 500) {
                second.set(elsewhere(() -> south.pull("trees")));
                third.set(elsewhere(() -> north.pull("trees")));
            }
        }));

        assertThat(refused(second.get())).contains("pull trees 2024-03-31", "is being run by process 1 on north");
        assertThat(refused(third.get())).contains("is being run by process 1 on north");
        assertThat(nodes.texts("SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION"))
                .hasSize(1);
    }

    @Test
    void letsNoMorePullsAskASourceAtOnceThanItBears() {
        var third = new AtomicReference<RunOutcome>();

        completed(north.pull("trees", trees -> {
            if (trees == 500) {
                completed(elsewhere(() -> south.pull("bushes", bushes -> {
                    if (bushes == 500) {
                        third.set(elsewhere(() -> north.pull("hedges")));
                    }
                })));
            }
        }));

        assertThat(refused(third.get()))
                .contains(
                        "source 'records'",
                        "pull trees 2024-03-31 by process 1 on north",
                        "pull bushes 2024-03-31 by process 2 on south");
        completed(north.pull("hedges"));
    }

    @Test
    void goesOnWithAStoppedRunAndEndsAsIfItHadNotBeenStopped() {
        completed(north.pull("trees"));
        List<String> undisturbed = nodes.ledger();
        nodes.jdbc().sql("TRUNCATE TABLE observation").update();
        nodes.jdbc().sql("TRUNCATE TABLE pull_report").update();

        long stopped = stopped(north.pull("trees", rows -> {
            if (rows == 500) {
                elsewhere(() -> south.control().stop(running()));
            }
        }));
        assertThat(nodes.ledger()).isEmpty();
        long restarted = completed(south.launcher().restart(stopped, south.asked()));

        assertThat(restarted).isGreaterThan(stopped);
        assertThat(nodes.ledger()).isEqualTo(undisturbed);
        assertThat(nodes.texts("""
                        SELECT CONCAT_WS(' ', JOB_INSTANCE_ID = (SELECT MAX(JOB_INSTANCE_ID) FROM BATCH_JOB_INSTANCE),
                                         STATUS)
                        FROM BATCH_JOB_EXECUTION ORDER BY JOB_EXECUTION_ID
                        """).stream().skip(1))
                .allMatch(row -> row.startsWith("1") || row.startsWith("TRUE"))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith("STOPPED"),
                        second -> assertThat(second).endsWith("COMPLETED"));
    }

    private long running() {
        return nodes.jdbc()
                .sql("SELECT JOB_EXECUTION_ID FROM BATCH_JOB_EXECUTION WHERE STATUS = 'STARTED'")
                .query(Long.class)
                .single();
    }
}
