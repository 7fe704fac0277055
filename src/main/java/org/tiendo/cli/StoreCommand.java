package org.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.tiendo.catalog.Catalog;
import org.tiendo.report.Terminals;

/** A command that uses the store of a home: it checks its arguments first, and then opens the store. */
abstract class StoreCommand implements Callable<Integer> {

    private final TiendoCommand tiendo;
    private final Workplaces workplaces;

    StoreCommand(TiendoCommand tiendo, Workplaces workplaces) {
        this.tiendo = tiendo;
        this.workplaces = workplaces;
    }

    @Override
    public final Integer call() throws IOException {
        return call(tiendo.catalog());
    }

    /** @return the exit code */
    abstract int call(Catalog catalog) throws IOException;

    final Workplace open(Catalog catalog) {
        return workplaces.open(catalog);
    }

    final CommandEnvironment environment() {
        return tiendo.environment();
    }

    final PrintWriter out() {
        return environment().out();
    }

    final PrintWriter err() {
        return environment().err();
    }

    /** The most characters of a line. */
    final int width() {
        return environment().width();
    }

    /** A paragraph in lines that fit the terminal. */
    final String wrapped(String paragraph) {
        return Terminals.wrapped(paragraph, width());
    }

    final Instant now() {
        return environment().clock().instant();
    }

    final boolean wantsStacktrace() {
        return tiendo.wantsStacktrace();
    }
}
