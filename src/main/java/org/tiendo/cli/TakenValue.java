package org.tiendo.cli;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.tiendo.report.PointInTime;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Says which values an option or an argument takes to somebody who has written another one. */
final class TakenValue {

    private static final String WHOLE_NUMBER = "a whole number";

    private static final Map<Class<?>, String> TAKEN = Map.of(
            int.class,
            WHOLE_NUMBER,
            Integer.class,
            WHOLE_NUMBER,
            long.class,
            WHOLE_NUMBER,
            Long.class,
            WHOLE_NUMBER,
            LocalDate.class,
            "a date such as 2023-12-31",
            YearMonth.class,
            "a month such as 2023-10",
            PointInTime.class,
            "a date such as 2024-06-30 or a moment such as 2024-06-30T18:00:00+07:00",
            Duration.class,
            "a length such as 45m, 2h or 3d");

    private TakenValue() {}

    /** The sentence; empty where something else than the form of a value is wrong. */
    static Optional<String> sentence(ParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec();
        String written = misuse.getValue();
        if (argument == null || written == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(TAKEN.get(argument.typeInfo().getType()))
                .map(taken -> "%s takes %s, not \"%s\".".formatted(name(argument), taken, written));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
