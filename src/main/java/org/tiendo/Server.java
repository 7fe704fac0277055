package org.tiendo;

import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.tiendo.catalog.Catalog;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Service;

/** {@code tiendo serve}: a node that works until the process ends. */
record Server(CommandEnvironment environment, String command) implements Service {

    @Override
    public void serve(Catalog catalog, Consumer<String> messages) {
        Node node = Node.start(catalog, environment, command, messages);
        // The process ends by a signal, which lets no other thread continue; only a shutdown hook can close the node.
        Runtime.getRuntime().addShutdownHook(new Thread(node::close, "end"));
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
