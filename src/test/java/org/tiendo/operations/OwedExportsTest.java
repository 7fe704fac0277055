package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.words.Sentence;

class OwedExportsTest {

    @ParameterizedTest
    @CsvSource({
        "'/x: it is no export of an edition; move it away, or choose another folder', file.no_export",
        "/x: the process has no right to it, file.no_right",
        "'only those in Parquet are missing: DuckDB''s driver is missing; put the jar of org.duckdb:duckdb_jdbc into"
                + " lib/', file.no_parquet_driver",
        "only those in Parquet are missing: it is too hot, file.no_parquet",
        "/x: No space left on device, ''"
    })
    void whatItsTableSaysOfAFailureIsKnownAgain(String failure, String key) {
        Sentence reason = OwedExports.reason(failure);

        assertThat(reason.kind().key()).isEqualTo(key);
        assertThat(reason).hasToString(failure);
    }
}
