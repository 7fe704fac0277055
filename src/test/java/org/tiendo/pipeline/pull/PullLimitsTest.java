package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.tiendo.operations.RunFailure;
import org.tiendo.run.RunFailedException;
import org.tiendo.words.Sentence;

class PullLimitsTest {

    private final PullLimits limits = new PullLimits(new PullFixture().request(), 1);

    @Test
    void saysThatTooManyRowsWereRejectedInWordsThatPagesKnow() {
        Sentence cause = cause(100, 6);

        assertThat(cause.kind()).isEqualTo(RunFailure.TOO_MANY_REJECTED);
        assertThat(cause.arguments()).startsWith("6", "100", "0 %");
    }

    @Test
    void saysThatThereAreTooFewRowsInWordsThatPagesKnow() {
        assertThat(cause(0, 0).kind()).isEqualTo(RunFailure.TOO_FEW_ROWS);
    }

    @Test
    void letsAPastMomentKnowFewerRowsThanTheSourceHasByNow() {
        PullLimits past = past();

        past.requireEnough(0, 0, most -> most);

        assertThatThrownBy(() -> past.requireEnough(0, 0, most -> 0))
                .as("the source has lost them")
                .isInstanceOf(RunFailedException.class)
                .hasMessageContaining("gave 0 rows");
    }

    @Test
    void neverAsksASourceAgainThatWasAskedForAllItKnows() {
        assertThatThrownBy(() -> limits.requireEnough(0, 0, most -> {
                    throw new IllegalStateException("asked again");
                }))
                .isInstanceOf(RunFailedException.class);
    }

    private static PullLimits past() {
        return new PullLimits(new PullFixture().asKnown("2023-08-01T00:00:00Z").request(), 1);
    }

    private Sentence cause(long read, long rejected) {
        var failure =
                catchThrowableOfType(RunFailedException.class, () -> limits.requireEnough(read, rejected, most -> 0));
        return RunFailure.of(String.valueOf(failure.getMessage()));
    }
}
