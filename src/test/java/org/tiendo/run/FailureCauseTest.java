package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.h2.api.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.tiendo.pipeline.edition.NoPlanException;
import org.tiendo.source.SourceException;

class FailureCauseTest {

    @Test
    void takesTheSourcesWord() {
        assertThat(FailureCause.of(SourceException.passing("source 'x' is down", new SQLException("no route"))))
                .isEqualTo(new FailureCause("source 'x' is down", true));
        assertThat(FailureCause.of(SourceException.lasting("source 'x' refused the login", null)))
                .isEqualTo(new FailureCause("source 'x' refused the login", false));
    }

    @Test
    void saysThatTheProcessHasFailedWhereItsMemoryIsUsedUp() {
        var wrapped = new IllegalStateException("a step failed", new OutOfMemoryError("Java heap space"));

        assertThat(FailureCause.of(wrapped))
                .isEqualTo(new FailureCause(
                        "the memory of this process is used up (Java heap space); give it more, as by"
                                + " TIENDO_JAVA_OPTS=-Xmx1g, and run it again",
                        false,
                        null,
                        RunOutcome.Failed.Extent.PROCESS));
    }

    @ParameterizedTest
    @ValueSource(ints = {ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN})
    void saysThatTheProcessIsAtItsEndWhereTheEmbeddedStoreWasClosed(int code) {
        var closed = new DataAccessResourceFailureException("lost", new SQLException("closed", "08000", code));

        assertThat(FailureCause.of(new CannotCreateTransactionException("no connection", closed)))
                .isEqualTo(new FailureCause(
                        "the process that holds the embedded store has ended, and other commands that used the store"
                                + " through it end too; do it again",
                        true,
                        null,
                        RunOutcome.Failed.Extent.PROCESS));
    }

    @Test
    void looksBelowWhatOnlyWraps() {
        var wrapped = new IllegalStateException(
                "a step failed", RunFailedException.transientFailure("source 'x' gave 0 rows"));

        assertThat(FailureCause.of(wrapped)).isEqualTo(new FailureCause("source 'x' gave 0 rows", true));
    }

    @Test
    void waitsForAStoreThatIsGoneOrBusy() {
        assertThat(FailureCause.of(new CannotCreateTransactionException("gone")).isTransient())
                .isTrue();
        assertThat(FailureCause.of(new DataAccessResourceFailureException("gone"))
                        .isTransient())
                .isTrue();
        assertThat(FailureCause.of(new CannotAcquireLockException("busy")).isTransient())
                .isTrue();
    }

    @Test
    void saysInALineWhatTheDatabaseSaid() {
        var refused = new SQLException("Table 'x' doesn't exist\nat line 1");

        assertThat(FailureCause.of(new BadSqlGrammarException("callback", "SELECT *\nFROM x", refused)))
                .isEqualTo(new FailureCause("the store refused: Table 'x' doesn't exist", false));
    }

    @Test
    void expectsNothingOfWhatNobodyMends() {
        assertThat(FailureCause.of(new DataIntegrityViolationException("too long")))
                .returns(false, FailureCause::isTransient);
        assertThat(FailureCause.of(new NoPlanException(LocalDate.EPOCH))).returns(false, FailureCause::isTransient);
        assertThat(FailureCause.of(new NullPointerException()))
                .isEqualTo(new FailureCause("NullPointerException", false));
    }
}
