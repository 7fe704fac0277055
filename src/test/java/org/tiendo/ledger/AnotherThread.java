package org.tiendo.ledger;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Asks from another thread, which takes no part in this one's transaction. */
final class AnotherThread {

    private AnotherThread() {}

    static <T> T asked(Supplier<T> question) {
        var another = Executors.newSingleThreadExecutor();
        try {
            return CompletableFuture.supplyAsync(question, another).join();
        } finally {
            another.shutdown();
        }
    }
}
