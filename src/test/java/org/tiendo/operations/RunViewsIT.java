package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The views over Spring Batch's tables take part in a query's plan: none of them is computed as a whole first. */
@ParameterizedClass
@MethodSource(RunStore.KINDS)
class RunViewsIT {

    private final String kind;
    private final RunStore store;

    RunViewsIT(String kind) {
        this.kind = kind;
        store = RunStore.empty(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT run_id FROM run WHERE name = 'pull customs'                                    | JOB_INST_UN
            SELECT run_id FROM run WHERE run_id = 7                                               | PRIMARY
            SELECT run_id FROM run WHERE status = 'FAILED'                                        | batch_run_status
            SELECT run_id FROM run WHERE started_at < '2024-01-01'                                | batch_run_start
            SELECT run_id FROM run_parameter WHERE name = 'business_date' AND content = '2024-01' | batch_run_parameter
            SELECT name FROM run_step WHERE run_id = 7                                            | JOB_EXEC_STEP_FK
            """)
    void areAskedByTheIndexesOfTheTablesBelow(String query, String index) {
        assumeThat(kind).isNotEqualTo("h2");
        store.ran(7, "pull customs", "COMPLETED", Duration.ofMinutes(1)).step(7, 7, "read", "COMPLETED", 1, 1, 0, 0, 0);

        var plan = store.jdbc
                .sql("EXPLAIN " + query)
                .query((row, number) -> row.getString("select_type") + " " + row.getString("possible_keys"))
                .list();

        assertThat(plan)
                .anySatisfy(step -> assertThat(step).contains(index))
                .noneSatisfy(step -> assertThat(step).contains("DERIVED"));
    }
}
