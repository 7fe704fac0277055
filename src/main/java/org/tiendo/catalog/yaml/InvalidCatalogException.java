package org.tiendo.catalog.yaml;

import java.util.List;
import java.util.stream.Collectors;

/** Reports that the files of a home are invalid, with every problem found. */
public final class InvalidCatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public InvalidCatalogException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** The problems in the order of files and lines. */
    public List<Problem> problems() {
        return problems;
    }
}
