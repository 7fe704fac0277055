package org.tiendo.web.pages;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.report.Language;
import org.tiendo.report.methodology.Methodology;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;

/**
 * The methodology of one of the plans that the files have now, whatever an edition was sealed with.
 *
 * @param date the day whose plan is shown where none is asked for
 * @param plans those of the files by their codes; empty where they have one only
 */
public record MethodologyPage(Methodology methodology, LocalDate date, List<Choice> plans, Links links) {

    static final String PATH = "/methodology";

    /**
     * @param code of a plan; empty for that of the date
     * @throws ProblemException when the files have no such plan
     */
    static MethodologyPage of(Optional<String> code, LocalDate date, Catalog catalog, Language language) {
        @Nullable Plan plan = plan(code, date, catalog).orElse(null);
        List<Choice> plans = plans(plan, catalog.plans(), language);
        Map<String, String> chosen = new LinkedHashMap<>();
        chosen.put("date", date.toString());
        chosen.put("plan", plan == null || plans.isEmpty() ? "" : plan.code());
        chosen.put("lang", language.toString());
        return new MethodologyPage(
                Methodology.of(catalog, Optional.ofNullable(plan), language), date, plans, new Links(PATH, chosen));
    }

    /** The plan that is asked for, of the day or else of all; without one the first of the day, or the last of all. */
    private static Optional<Plan> plan(Optional<String> code, LocalDate date, Catalog catalog) {
        List<Plan> inForce = catalog.plansFor(date);
        if (code.isEmpty()) {
            return inForce.stream()
                    .findFirst()
                    .or(() -> catalog.plans().stream().reduce((earlier, later) -> later));
        }
        return Optional.of(Stream.concat(inForce.stream(), catalog.plans().stream())
                .filter(plan -> plan.code().equals(code.get()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound(
                        Problem.NO_PLAN_IN_FILES,
                        code.get(),
                        catalog.plans().stream().map(Plan::code).collect(joining(", ")))));
    }

    private static List<Choice> plans(@Nullable Plan chosen, List<Plan> all, Language language) {
        return all.size() < 2
                ? List.of()
                : all.stream()
                        .map(plan -> new Choice(plan.code(), language.of(plan.title()), plan.equals(chosen)))
                        .toList();
    }
}
