package org.tiendo.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.BoardPlan;
import picocli.CommandLine.Option;

/** The option by which a reader names one of several plans of an edition. */
final class PlanOption {

    @Option(
            names = "--plan",
            paramLabel = "CODE",
            description = "One plan of the edition, where the home has several on that date.")
    private @Nullable String code;

    /**
     * The code that the reader has named; empty for none.
     *
     * @param plans those of the edition
     * @throws MisuseException when the edition has no such plan
     */
    Optional<String> among(List<BoardPlan> plans) {
        if (code != null && BoardPlan.find(code, plans).isEmpty()) {
            throw new MisuseException("The edition has no plan \"" + code + "\"; it has "
                    + plans.stream().map(BoardPlan::code).collect(joining(", ")) + ".");
        }
        return Optional.ofNullable(code);
    }
}
