package org.tiendo.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.tiendo.pipeline.NoPlanException;
import org.tiendo.source.SourceException;

class TroubleTest {

    @Test
    void takesTheSourcesWord() {
        assertThat(Trouble.of(SourceException.passing("source 'x' is down", new SQLException("no route"))))
                .isEqualTo(new Trouble("source 'x' is down", true));
        assertThat(Trouble.of(SourceException.lasting("source 'x' refused the login", null)))
                .isEqualTo(new Trouble("source 'x' refused the login", false));
    }

    @Test
    void looksBelowWhatOnlyWraps() {
        var wrapped = new IllegalStateException("a step failed", RunFailedException.passing("source 'x' gave 0 rows"));

        assertThat(Trouble.of(wrapped)).isEqualTo(new Trouble("source 'x' gave 0 rows", true));
    }

    @Test
    void waitsForAStoreThatIsGoneOrBusy() {
        assertThat(Trouble.of(new CannotCreateTransactionException("gone")).canHeal())
                .isTrue();
        assertThat(Trouble.of(new DataAccessResourceFailureException("gone")).canHeal())
                .isTrue();
        assertThat(Trouble.of(new CannotAcquireLockException("busy")).canHeal()).isTrue();
    }

    @Test
    void saysInALineWhatTheDatabaseSaid() {
        var refused = new SQLException("Table 'x' doesn't exist\nat line 1");

        assertThat(Trouble.of(new BadSqlGrammarException("callback", "SELECT *\nFROM x", refused)))
                .isEqualTo(new Trouble("the store refused: Table 'x' doesn't exist", false));
    }

    @Test
    void expectsNothingOfWhatNobodyMends() {
        assertThat(Trouble.of(new DataIntegrityViolationException("too long"))).returns(false, Trouble::canHeal);
        assertThat(Trouble.of(new NoPlanException(LocalDate.EPOCH))).returns(false, Trouble::canHeal);
        assertThat(Trouble.of(new NullPointerException())).isEqualTo(new Trouble("NullPointerException", false));
    }
}
