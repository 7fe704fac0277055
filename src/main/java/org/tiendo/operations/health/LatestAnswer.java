package org.tiendo.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the store says to one question: asked again when it has grown old, and never waited for longer than a moment. */
final class LatestAnswer<T> {

    private static final Logger LOG = LoggerFactory.getLogger(LatestAnswer.class);

    /** A thread that hangs in a dead connection is left to itself after so long, and the question asked anew. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(30);

    private final Supplier<T> question;
    private final Settings settings;
    private Optional<T> answer = Optional.empty();
    private Instant answeredAt = Instant.MIN;
    private @Nullable CompletableFuture<T> pending;
    private Instant pendingSince = Instant.MIN;
    private boolean isLogged;

    /**
     * How questions are asked.
     *
     * @param fresh how long an answer counts
     * @param timeout how long it is waited for
     */
    record Settings(Duration fresh, Duration timeout, Executor threads, Clock clock) {}

    LatestAnswer(Supplier<T> question, Settings settings) {
        this.question = question;
        this.settings = settings;
    }

    /** Empty when there is none in time, or a failure instead; the log says which. */
    synchronized Optional<T> get() {
        if (!isFresh(settings.clock().instant())) {
            answer = asked();
            answeredAt = settings.clock().instant();
        }
        return answer;
    }

    /** A clock that was set back does not make it young for ever. */
    private boolean isFresh(Instant now) {
        return !now.isBefore(answeredAt)
                && answeredAt.isAfter(Instant.MIN)
                && now.isBefore(answeredAt.plus(settings.fresh()));
    }

    private Optional<T> asked() {
        CompletableFuture<T> asked = pending(settings.clock().instant());
        try {
            T said = asked.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
            pending = null;
            isLogged = false;
            return Optional.of(said);
        } catch (TimeoutException e) {
            log("no answer within " + settings.timeout(), e);
        } catch (ExecutionException e) {
            pending = null;
            log("a failure instead of an answer", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Optional.empty();
    }

    private CompletableFuture<T> pending(Instant now) {
        CompletableFuture<T> before = pending;
        if (before != null && now.isBefore(pendingSince.plus(GIVEN_UP))) {
            return before;
        }
        CompletableFuture<T> anew = CompletableFuture.supplyAsync(question, settings.threads());
        pending = anew;
        pendingSince = now;
        return anew;
    }

    /** Once, not at every look at a store that is down. */
    private void log(String what, @Nullable Throwable why) {
        if (!isLogged) {
            LOG.warn("The store was asked for health and metrics: {}", what, why);
            isLogged = true;
        }
    }
}
