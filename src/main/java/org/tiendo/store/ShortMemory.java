package org.tiendo.store;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the latest answers for a few seconds, so that a page that many people open asks the store once. This process
 * forgets them when it changes something; what another process changes is seen after these seconds.
 */
public final class ShortMemory<K, V> {

    public static final Duration REMEMBERED = Duration.ofSeconds(5);
    private static final int MOST = 500;

    private final Map<K, Answer<V>> answers = new LinkedHashMap<>();
    private long changes;

    /** @param at the moment before it was read */
    private record Answer<V>(Instant at, V value) {}

    /** The answer to a question, read when it is not remembered. */
    public V get(K question, Instant now, Supplier<V> reading) {
        long before;
        synchronized (this) {
            @Nullable Answer<V> known = answers.get(question);
            if (known != null && isRecent(known, now)) {
                return known.value();
            }
            before = changes;
        }
        V value = reading.get();
        keep(question, new Answer<>(now, value), before);
        return value;
    }

    /** A clock that was set back would make an answer live longer. */
    private static boolean isRecent(Answer<?> known, Instant now) {
        return !now.isBefore(known.at()) && now.isBefore(known.at().plus(REMEMBERED));
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

    /** Has every question be read anew; call it when something has changed. */
    public synchronized void forget() {
        changes++;
        answers.clear();
    }
}
