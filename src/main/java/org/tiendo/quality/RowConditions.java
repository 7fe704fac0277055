package org.tiendo.quality;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.JobCheck;
import org.tiendo.source.Condition;

/** The mistakes that the checks of a job find in single rows, as conditions that a database can find them by. */
public final class RowConditions implements JobCheck.Cases<Stream<Condition>> {

    private RowConditions() {}

    public static List<Condition> of(List<JobCheck> checks) {
        return checks.stream().flatMap(check -> check.in(new RowConditions())).toList();
    }

    /** The column of which no two rows may hold the same; empty where the job declares none. */
    public static Optional<String> unique(List<JobCheck> checks) {
        return checks.stream()
                .filter(check -> check.in(UniqueRows.IS_UNIQUE))
                .map(JobCheck::column)
                .findFirst();
    }

    @Override
    public Stream<Condition> notNull(JobCheck.NotNull check) {
        return Stream.of(new Condition.Empty(check.column()));
    }

    @Override
    public Stream<Condition> range(JobCheck.Range check) {
        return Stream.concat(
                Stream.ofNullable(check.min()).map(min -> new Condition.Below(check.column(), min)),
                Stream.ofNullable(check.max()).map(max -> new Condition.Above(check.column(), max)));
    }

    @Override
    public Stream<Condition> notAbove(JobCheck.NotAbove check) {
        return Stream.of(new Condition.Exceeds(check.column(), check.whole()));
    }

    @Override
    public Stream<Condition> unique(JobCheck.Unique check) {
        return Stream.of();
    }
}
