package org.tiendo.report.methodology;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Job;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.catalog.WorkingCalendar;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.Language;

/**
 * The methodology of a home in the words of a language; everything in it comes from the files that also make the
 * figures.
 *
 * @param plan the title of the plan whose targets it has; empty without a plan
 * @param rules for all indicators: verdicts, conflicts, days
 * @param indicators those of the plan; without one, all
 */
public record Methodology(
        String plan, List<String> rules, List<Entry> indicators, List<Provider> jobs, List<Days> calendars) {

    /**
     * An indicator.
     *
     * @param measure the calculation of its actual
     * @param notes on its direction, its decimals and the delay of its figure
     */
    public record Entry(
            String code,
            String name,
            String item,
            String unit,
            String measure,
            List<String> notes,
            List<Aim> aims,
            List<Input> series) {}

    /**
     * A target: whose, how much, and by which document.
     *
     * @param way the baseline and the milestones; empty without any
     */
    public record Aim(String area, String goal, String way, String assignedBy, String document, String note) {

        Aim in(String areas) {
            return new Aim(areas, goal, way, assignedBy, document, note);
        }
    }

    /** A series that a measure reads, and the jobs that report it, the most trusted first. */
    public record Input(String code, String kind, List<String> jobs) {}

    /** A job: where its figures come from, and what is checked. */
    public record Provider(String name, String description, String source, List<String> series, List<String> rules) {}

    /** A calendar: the working days of a department, and by when it gives its figures. */
    public record Days(String name, String due, int holidays, int makeUpDays) {}

    /** @param plan the plan whose targets are shown; empty for none */
    public static Methodology of(Catalog catalog, Optional<Plan> plan, Language language) {
        var maker = new Maker(catalog, plan, new Texts(language));
        return new Methodology(
                plan.map(Plan::title).map(language::of).orElse(""),
                maker.rules(),
                catalog.indicators().stream()
                        .filter(indicator -> plan.isEmpty() || plan.get().has(indicator.code()))
                        .map(maker::entry)
                        .toList(),
                catalog.jobs().stream().map(maker::provider).toList(),
                catalog.calendars().values().stream().map(maker::days).toList());
    }

    private record Maker(Catalog catalog, Optional<Plan> plan, Texts texts) {

        List<String> rules() {
            var settings = catalog.settings();
            return List.of(
                    texts.of(
                            "rule.pace",
                            texts.percent(settings.pace().onTrack()),
                            texts.percent(settings.pace().atRisk())),
                    texts.of("rule.tolerance", texts.percent(settings.tolerance())),
                    texts.of("rule.provider"),
                    texts.of("rule.zone", settings.zone().getId()));
        }

        Entry entry(IndicatorDefinition indicator) {
            return new Entry(
                    indicator.code(),
                    texts.name(indicator),
                    texts.language().of(indicator.item()),
                    texts.language().of(indicator.unit()),
                    indicator.indicator().measure().in(new MeasureWords(texts)),
                    notes(indicator),
                    aims(indicator.code()),
                    indicator
                            .indicator()
                            .measure()
                            .series()
                            .distinct()
                            .map(this::series)
                            .toList());
        }

        private List<String> notes(IndicatorDefinition indicator) {
            Period arrives = indicator.indicator().arrives();
            return Stream.of(
                            texts.word("good", indicator.good()),
                            texts.of("decimals", indicator.decimals()),
                            arrives.isZero() ? "" : texts.of("arrives", texts.length(arrives)))
                    .filter(note -> !note.isEmpty())
                    .toList();
        }

        /** Targets of one document that are the same in several areas stand once. */
        private List<Aim> aims(String indicator) {
            List<PlanTarget> targets = plan.stream()
                    .flatMap(one -> one.targets().stream())
                    .filter(target -> target.indicator().equals(indicator))
                    .toList();
            return targets.stream()
                    .map(this::aim)
                    .collect(Collectors.groupingBy(
                            aim -> new Aim("", aim.goal(), aim.way(), aim.assignedBy(), aim.document(), aim.note()),
                            LinkedHashMap::new,
                            Collectors.mapping(Aim::area, Collectors.joining(", "))))
                    .entrySet()
                    .stream()
                    .map(same -> same.getKey().in(same.getValue()))
                    .toList();
        }

        private Aim aim(PlanTarget assigned) {
            var target = assigned.target();
            String area = catalog.areas().find(target.area()).map(texts::name).orElse(target.area());
            String baseline = target.baseline() == null
                    ? ""
                    : texts.of("baseline", texts.language().date(target.baseline()));
            String value = target.baselineValue() == null
                    ? ""
                    : texts.of("baseline.value", texts.number(target.baselineValue()));
            Stream<String> milestones = target.milestones().stream()
                    .map(one -> texts.of("milestone", texts.language().date(one.by()), texts.number(one.value())));
            return new Aim(
                    area,
                    new AmountsInWords(texts.language()).goal(target.goal()),
                    String.join(
                            "; ",
                            Stream.concat(Stream.of(baseline, value), milestones)
                                    .filter(part -> !part.isEmpty())
                                    .toList()),
                    assigned.assignedBy(),
                    assigned.document(),
                    assigned.note());
        }

        private Input series(String code) {
            SeriesTraits traits = catalog.series(code);
            return new Input(code, texts.word("kind", traits.kind()), traits.precedence());
        }

        Provider provider(Job job) {
            Stream<String> checks = job.checks().stream().map(check -> check.in(new CheckWords(texts)));
            String due = job.fresh() == null ? "" : new Delivered(texts).of(job.fresh());
            String schedule = job.schedule() == null
                    ? texts.of("on_request")
                    : texts.of(
                            "schedule",
                            job.schedule().cron(),
                            job.schedule().zone().getId());
            return new Provider(
                    job.name(),
                    job.description(),
                    job.sourceName(),
                    job.series().stream().map(this::produced).toList(),
                    Stream.of(
                                    checks,
                                    Stream.of(
                                            due,
                                            schedule,
                                            texts.word("delivers", job.delivers()),
                                            texts.of(
                                                    "limit.rejects",
                                                    texts.percent(job.limits().rejects()))))
                            .flatMap(all -> all)
                            .filter(rule -> !rule.isEmpty())
                            .toList());
        }

        private String produced(JobSeries series) {
            return texts.of(
                    "produced",
                    series.code(),
                    series.unit(),
                    texts.word("aggregation", series.aggregation()),
                    texts.word("grain", series.grain()));
        }

        Days days(WorkingCalendar calendar) {
            return new Days(
                    calendar.name(),
                    calendar.figures() == null ? "" : new Delivered(texts).of(calendar.figures()),
                    calendar.holidays().size(),
                    calendar.makeUpDays().size());
        }
    }
}
