package org.tiendo.inquiry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the latest answers for a few seconds, so that a board that many people open asks the store once. This process
 * forgets them when it changes something; what another process changes is seen after these seconds.
 */
final class ShortMemory<K, V> {

    private static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 500;

    private final Clock clock;
    private final Map<K, Answer<V>> answers = new LinkedHashMap<>();
    private long changes;

    ShortMemory(Clock clock) {
        this.clock = clock;
    }

    /** @param at the moment before it was read */
    private record Answer<V>(Instant at, V value) {}

    V get(K question, Supplier<V> reading) {
        Instant now = clock.instant();
        long before;
        synchronized (this) {
            @Nullable Answer<V> known = answers.get(question);
            if (known != null && now.isBefore(known.at().plus(REMEMBERED))) {
                return known.value();
            }
            before = changes;
        }
        V value = reading.get();
        keep(question, new Answer<>(now, value), before);
        return value;
    }

    /** Keeps an answer, unless something has changed while it was read. */
    private synchronized void keep(K question, Answer<V> answer, long before) {
        if (changes != before) {
            return;
        }
        answers.remove(question);
        answers.put(question, answer);
        if (answers.size() > MOST) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    synchronized void forget() {
        changes++;
        answers.clear();
    }
}
