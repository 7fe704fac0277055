package org.tiendo.operations;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.report.Terminals;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.words.Words;

/**
 * Formats one run for a terminal.
 *
 * @param zone the zone of the times shown
 * @param now the moment until which the duration of a running run is counted
 * @param alarming colours text that must not be overlooked
 */
public record RunText(ZoneId zone, Instant now, Traces traces, UnaryOperator<String> alarming) {

    /** The choice to show stack traces or to leave them out. */
    public enum Traces {
        SHOWN,
        HIDDEN
    }

    public String render(RunDetails details) {
        Run run = details.run();
        StringBuilder text = new StringBuilder()
                .append("Run %d · %s · %s%n".formatted(run.number(), run.title(), run.status()))
                .append('\n')
                .append(Terminals.hanging("Reason    ", ExitReason.of(run)));
        appendOrigin(text, run);
        appendTimes(text, details);
        appendBelonging(text, details);
        text.append(new StepText(alarming).render(details));
        appendAudit(text, details);
        appendTrace(text, details);
        appendLog(text, details);
        return text.toString();
    }

    private static void appendOrigin(StringBuilder text, Run run) {
        StartedBy by = run.by();
        if (by != null) {
            String why = by.why().isBlank() ? "" : ", because: " + by.why();
            text.append(Terminals.hanging("Asked by  ", by.who() + why));
            text.append(Terminals.hanging("Run by    ", by.node()));
        }
        if (run.asKnown() != null) {
            text.append(Terminals.hanging(
                    "As known  ", run.asKnown().equals("now") ? "when it ran" : "by " + run.asKnown()));
        }
    }

    private void appendTimes(StringBuilder text, RunDetails details) {
        Run run = details.run();
        var time = new HomeTime(zone);
        if (run.startedAt() == null) {
            text.append("Started   not yet\n");
            return;
        }
        text.append("Started   %s%n".formatted(time.second(run.startedAt())));
        if (run.endedAt() != null) {
            text.append("Ended     %s%n".formatted(time.second(run.endedAt())));
        }
        Duration took = took(run, run.startedAt());
        if (took != null) {
            text.append("Took      %s%s%n".formatted(Span.of(took), compared(took, details.usual())));
        }
    }

    private @Nullable Duration took(Run run, Instant startedAt) {
        boolean goesOn = run.status() == RunStatus.RUNNING || run.status() == RunStatus.STOPPING;
        return goesOn ? Duration.between(startedAt, now) : run.took();
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

    private void appendBelonging(StringBuilder text, RunDetails details) {
        ExpectedRun expected = details.expected();
        if (expected != null) {
            text.append(Terminals.hanging("Expected  ", expectation(expected)));
        }
        if (details.attempts().size() > 1) {
            String attempts = details.attempts().stream()
                    .sorted(java.util.Comparator.comparingLong(Run::number))
                    .map(run -> "run " + run.number() + " " + run.status())
                    .collect(joining(", "));
            text.append(Terminals.hanging("Attempts  ", attempts));
        }
        PullReport report = details.report();
        if (report != null) {
            text.append(String.format(
                    Locale.ROOT,
                    "Figures   %,d new, %,d changed, %,d unchanged, %,d withdrawn; from source %s%n",
                    report.appended().first(),
                    report.appended().changed(),
                    report.appended().unchanged(),
                    report.appended().withdrawn(),
                    Terminals.safe(report.source())));
            text.append(new WithdrawnText(report).render(details.withdrawn()));
        }
    }

    private String expectation(ExpectedRun expected) {
        var time = new HomeTime(zone);
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

    private void appendAudit(StringBuilder text, RunDetails details) {
        if (!details.audit().isEmpty()) {
            text.append("\nWhat people did\n").append(AuditTable.render(details.audit(), zone));
        }
    }

    private void appendTrace(StringBuilder text, RunDetails details) {
        if (details.trace().isBlank()) {
            return;
        }
        switch (traces) {
            case SHOWN ->
                text.append("\nStack trace, as far as it was kept\n")
                        .append(Terminals.safe(details.trace().strip().replace("\t", "    ")))
                        .append('\n');
            case HIDDEN ->
                text.append("\nWhere in the program: tiendo show %d --trace%n"
                        .formatted(details.run().number()));
        }
    }

    private void appendLog(StringBuilder text, RunDetails details) {
        if (details.log().isEmpty()) {
            return;
        }
        text.append("\nLog\n");
        for (RunLogLine line : details.log()) {
            String when = "%s  %-5s  ".formatted(new HomeTime(zone).second(line.at()), line.level());
            text.append(Terminals.hanging(when, line.message()));
            if (traces == Traces.SHOWN && line.trace() != null) {
                text.append(Terminals.safe(line.trace().strip().replace("\t", "    ")))
                        .append('\n');
            }
        }
    }
}
