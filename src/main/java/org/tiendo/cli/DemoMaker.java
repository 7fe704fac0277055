package org.tiendo.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;

/** Makes the synthetic departments anew; handed in by whoever wires the program. */
@FunctionalInterface
public interface DemoMaker {

    /**
     * @param url JDBC URL of the server to make them in; null: where the home's sources expect them
     * @param progress is told what has been made, a sentence at a time
     * @return what could not be made, a sentence each; empty when all is well
     */
    List<String> make(Catalog catalog, @Nullable String url, Consumer<String> progress);
}
