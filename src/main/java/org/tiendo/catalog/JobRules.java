package org.tiendo.catalog;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Place;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Utf8File;
import org.tiendo.distance.Period;

/**
 * The rules for a {@code job.yaml} beyond its schema.
 *
 * @param plausible the plausible days of a job that states none
 * @param plans the periods of the plans; the named areas must exist in at least one of them
 */
record JobRules(
        References references, Placeholders placeholders, Plausible plausible, List<Period> plans, Problems problems) {

    void check(HomeFiles.JobFile file) {
        Entry job = file.entry();
        String folder = String.valueOf(file.folder().getFileName());
        job.scalar("job")
                .filter(name -> !name.text().equals(folder))
                .ifPresent(name -> problems.add(
                        name,
                        "the job in the folder jobs/" + folder + " must be named '" + folder + "', found '"
                                + name.text() + "'"));
        job.scalar("source")
                .flatMap(source -> references.sources().follow(source, problems))
                .ifPresent(source -> reads(job, source, file.folder()));
        job.find("columns").ifPresent(this::columns);
        new SeriesRules(references, plans, problems).check(job);
        job.items("checks").forEach(this::condition);
        StatusWords.check(job, problems);
        job.find("fresh").ifPresent(fresh -> CalendarRules.figures(fresh, problems));
        List<LocalDate> starts = plans.stream().map(Period::start).toList();
        PlausibleReader.check(job, plausible, starts, problems);
        job.find("schedule").ifPresent(schedule -> new ScheduleRules(references, starts, problems).check(schedule));
    }

    private void reads(Entry job, Entry source, Path folder) {
        if (source.has("jdbc")) {
            Optional<SqlText> sql =
                    job.scalar("query").flatMap(query -> query(job, folder.resolve(query.text()), query));
            new ComputeRules(placeholders, problems).check(job, source, sql);
            job.find("file")
                    .ifPresent(file -> problems.add(
                            file.keyPlace(),
                            "source '" + source.text("name").orElse("") + "' is a database: expected query, not file"));
        } else if (source.has("files")) {
            new ComputeRules(placeholders, problems).check(job, source, Optional.empty());
            job.find("query")
                    .ifPresent(query -> problems.add(
                            query.keyPlace(),
                            "source '" + source.text("name").orElse("")
                                    + "' is a folder of files: expected file, not query"));
        }
    }

    private Optional<SqlText> query(Entry job, Path path, Entry query) {
        if (!Files.isRegularFile(path)) {
            problems.add(query, "there is no file " + Place.name(placeholders.home(), path) + "; create it");
            return Optional.empty();
        }
        Optional<SqlText> sql = Utf8File.read(placeholders.home(), path, problems)
                .map(text -> new SqlText(Place.name(placeholders.home(), path), text));
        sql.ifPresent(text -> {
            text.check(problems);
            new NamedColumns(job).all().forEach(column -> text.checkColumn(column, problems));
        });
        return sql;
    }

    private void columns(Entry columns) {
        Stream.of("period_start", "period_end")
                .filter(key -> columns.has("day") && columns.has(key))
                .filter(key -> !columns.has("period_start") || !columns.has("period_end"))
                .forEach(key -> problems.add(
                        columns.get(key).keyPlace(),
                        "expected either day, or period_start and period_end; found day with " + key));
    }

    private void condition(Entry check) {
        check.find("range").ifPresent(range -> {
            if (!range.has("min") && !range.has("max")) {
                problems.add(range, "a range needs min, max or both");
            }
            range.number("min")
                    .ifPresent(min -> range.number("max")
                            .filter(max -> max.compareTo(min) < 0)
                            .ifPresent(max -> problems.add(
                                    range.get("min"),
                                    "the range is reversed: min " + min.toPlainString() + " is above max "
                                            + max.toPlainString())));
        });
        check.find("not_above")
                .ifPresent(part -> part.text("column")
                        .filter(column ->
                                part.text("whole").filter(column::equals).isPresent())
                        .ifPresent(column ->
                                problems.add(part.get("whole"), "column '" + column + "' is held against itself")));
    }
}
