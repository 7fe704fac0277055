package org.tiendo;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.cli.DemoMaker;
import org.tiendo.demo.DemoListener;
import org.tiendo.demo.Departments;

/** Creates the synthetic departments for the command line. */
final class DemoDepartments implements DemoMaker {

    @Override
    public List<String> make(Catalog catalog, @Nullable String url, Consumer<String> progress) {
        Departments departments = Departments.of(catalog);
        Departments there = url == null ? departments : departments.at(url);
        return List.copyOf(there.make(new Telling(progress)).failed().values());
    }

    /** Creates the missing departments; one that can't be created is reported by the pull that needs it. */
    static void ensure(Catalog catalog, Consumer<String> progress) {
        var unused = Departments.of(catalog).ensure(new Telling(progress));
    }

    private record Telling(Consumer<String> progress) implements DemoListener {
        @Override
        public void made(String department) {
            progress.accept("made department " + department + " (synthetic)");
        }
    }
}
