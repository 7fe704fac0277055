package org.tiendo.cli;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;

/** Creates the synthetic departments anew; passed in by the class that wires the program. */
@FunctionalInterface
public interface DemoMaker {

    /**
     * @param url the JDBC URL of the server to create them in; null: where the home's sources expect them
     * @param progress receives what has been created, a sentence at a time
     * @return the departments that could not be created, a sentence each; empty when all were created
     */
    List<String> make(Catalog catalog, @Nullable String url, Consumer<String> progress);
}
