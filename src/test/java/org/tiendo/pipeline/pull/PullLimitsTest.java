package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
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

    private Sentence cause(long read, long rejected) {
        var failure = catchThrowableOfType(RunFailedException.class, () -> limits.requireEnough(read, rejected));
        return RunFailure.of(String.valueOf(failure.getMessage()));
    }
}
