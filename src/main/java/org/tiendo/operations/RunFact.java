package org.tiendo.operations;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.run.StartedBy;
import org.tiendo.words.Words;

/**
 * One fact about a run, as a terminal and a page show it.
 *
 * @param text in English, without a full stop where it is no sentence
 */
public record RunFact(Kind kind, String text) {

    /** The facts, in the order in which they are shown. */
    public enum Kind {
        REASON,
        ASKED_BY,
        RUN_BY,
        AS_KNOWN,
        STARTED,
        ENDED,
        TOOK,
        EXPECTED,
        ATTEMPTS,
        FIGURES;

        /** The name of the fact at a terminal, such as "Asked by". */
        String label() {
            String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }
    }

    /**
     * All facts that there are about a run.
     *
     * @param zone the zone of the times shown
     * @param now the moment until which the duration of a running run is counted
     */
    public static List<RunFact> of(RunDetails details, ZoneId zone, Instant now) {
        Run run = details.run();
        var time = new HomeTime(zone);
        List<RunFact> facts = new ArrayList<>();
        facts.add(new RunFact(Kind.REASON, ExitReason.of(run)));
        addOrigin(facts, run, time);
        addTimes(facts, details, time, now);
        RunExpectation expected = details.expected();
        if (expected != null) {
            facts.add(new RunFact(Kind.EXPECTED, expectation(expected, time)));
        }
        if (details.attempts().size() > 1) {
            facts.add(new RunFact(Kind.ATTEMPTS, attempts(details.attempts())));
        }
        PullReport report = details.report();
        if (report != null) {
            facts.add(new RunFact(Kind.FIGURES, figures(report)));
        }
        return facts;
    }

    private static void addOrigin(List<RunFact> facts, Run run, HomeTime time) {
        StartedBy by = run.by();
        if (by != null) {
            String why = by.why().isBlank() ? "" : ", because: " + by.why();
            facts.add(new RunFact(Kind.ASKED_BY, by.who() + why));
            facts.add(new RunFact(Kind.RUN_BY, by.node()));
        }
        if (run.asKnown() != null) {
            facts.add(new RunFact(
                    Kind.AS_KNOWN,
                    run.asKnown().equals("now") ? "when it ran" : "by " + time.second(Instant.parse(run.asKnown()))));
        }
    }

    private static void addTimes(List<RunFact> facts, RunDetails details, HomeTime time, Instant now) {
        Run run = details.run();
        Instant startedAt = run.startedAt();
        if (startedAt == null) {
            facts.add(new RunFact(Kind.STARTED, "not yet"));
            return;
        }
        facts.add(new RunFact(Kind.STARTED, time.second(startedAt)));
        if (run.endedAt() != null) {
            facts.add(new RunFact(Kind.ENDED, time.second(run.endedAt())));
        }
        Duration took = run.status().isGoingOn() ? Duration.between(startedAt, now) : run.took();
        if (took != null) {
            facts.add(new RunFact(Kind.TOOK, Span.of(took) + compared(took, details.usual())));
        }
    }

    private static String compared(Duration took, @Nullable Median usual) {
        if (usual == null) {
            return "; no earlier run has completed";
        }
        String of = usual.runs() == 1 ? "the one completed run" : "the " + usual.runs() + " completed runs";
        return "; usually %s (median of %s before it)%s"
                .formatted(Span.of(usual.duration()), of, times(took, usual.duration()));
    }

    private static String times(Duration took, Duration usual) {
        if (usual.toMillis() == 0) {
            return "";
        }
        BigDecimal times = BigDecimal.valueOf(took.toMillis())
                .divide(BigDecimal.valueOf(usual.toMillis()), 1, RoundingMode.HALF_UP);
        return ": " + times.toPlainString() + " times that";
    }

    private static String expectation(RunExpectation expected, HomeTime time) {
        String next = expected.nextAttemptAt() == null ? "" : ", next at " + time.second(expected.nextAttemptAt());
        String reason = expected.reason().isBlank() ? "" : ": " + expected.reason();
        return "due %s, by %s; %s, %s%s%s"
                .formatted(
                        time.second(expected.dueAt()),
                        time.second(expected.deadline()),
                        expected.state().name().toLowerCase(Locale.ROOT),
                        Words.count(expected.attempts(), "attempt"),
                        next,
                        reason);
    }

    private static String attempts(List<Run> attempts) {
        return attempts.stream()
                .sorted(Comparator.comparingLong(Run::number))
                .map(run -> "run " + run.number() + " " + run.status())
                .collect(joining(", "));
    }

    private static String figures(PullReport report) {
        return String.format(
                Locale.ROOT,
                "%,d new, %,d changed, %,d unchanged, %,d withdrawn; from source %s",
                report.appended().first(),
                report.appended().changed(),
                report.appended().unchanged(),
                report.appended().withdrawn(),
                report.source());
    }
}
