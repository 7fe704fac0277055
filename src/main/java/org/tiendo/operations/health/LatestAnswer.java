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

/**
 * Caches the answer of the store to one question: asks again when the answer is too old, and waits only a short time.
 */
final class LatestAnswer<T> {

    private static final Logger LOG = LoggerFactory.getLogger(LatestAnswer.class);

    /** A question that hangs in a dead connection is abandoned after this time, and asked again on another thread. */
    private static final Duration ABANDONED_AFTER = Duration.ofSeconds(30);

    private final Supplier<T> question;
    private final Settings settings;
    private Optional<T> answer = Optional.empty();
    private Instant answeredAt = Instant.MIN;
    private @Nullable CompletableFuture<T> pending;
    private Instant pendingSince = Instant.MIN;
    private boolean isLogged;

    /**
     * The way in which questions are asked.
     *
     * @param fresh the time for which an answer is valid
     * @param timeout the longest wait for an answer
     */
    record Settings(Duration fresh, Duration timeout, Executor threads, Clock clock) {}

    LatestAnswer(Supplier<T> question, Settings settings) {
        this.question = question;
        this.settings = settings;
    }

    /** The latest answer; empty when none came in time, or the question failed; the log says which. */
    synchronized Optional<T> get() {
        if (!isFresh(settings.clock().instant())) {
            answer = asked();
            answeredAt = settings.clock().instant();
        }
        return answer;
    }

    /** Returns whether the answer is still valid; after the clock was set back it is not. */
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
        if (before != null && now.isBefore(pendingSince.plus(ABANDONED_AFTER))) {
            return before;
        }
        CompletableFuture<T> anew = CompletableFuture.supplyAsync(question, settings.threads());
        pending = anew;
        pendingSince = now;
        return anew;
    }

    /** Logs a failure once, not at every question to a store that is down. */
    private void log(String what, @Nullable Throwable why) {
        if (!isLogged) {
            LOG.warn("The store was asked for health and metrics: {}", what, why);
            isLogged = true;
        }
    }
}
