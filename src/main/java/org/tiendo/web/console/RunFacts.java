package org.tiendo.web.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunFailure;
import org.tiendo.operations.Span;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.run.StartedBy;
import org.tiendo.store.Column;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/** The facts about a run for a page in any language: those that a terminal shows in English, without the reason. */
public final class RunFacts {

    private final HomeTime time;
    private final List<Fact> facts = new ArrayList<>();

    private RunFacts(HomeTime time) {
        this.time = time;
    }

    /**
     * A fact.
     *
     * @param key the key of its name
     * @param parts its text; several parts are a list
     */
    public record Fact(String key, List<Phrase> parts) {}

    /** @param now the moment until which the duration of a running run is counted */
    static List<Fact> of(RunDetails details, Instant now, HomeTime time) {
        var all = new RunFacts(time);
        all.addOrigin(details.run());
        all.addTimes(details, now);
        all.addExpectation(details);
        all.addAttempts(details.attempts());
        all.addFigures(details.report());
        return List.copyOf(all.facts);
    }

    private void add(String key, Phrase text) {
        facts.add(new Fact(key, List.of(text)));
    }

    private void addOrigin(Run run) {
        StartedBy by = run.by();
        if (by != null) {
            add(
                    "fact.asked_by",
                    by.why().isBlank() ? Phrase.plain(by.who()) : Phrase.of("fact.because", by.who(), by.why()));
            add("fact.run_by", Phrase.at(by.node()));
        }
        String asKnown = run.asKnown();
        if (asKnown != null) {
            add(
                    "fact.as_known",
                    asKnown.equals("now")
                            ? Phrase.of("fact.known_then")
                            : Phrase.of("fact.known_by", Phrase.at(time.second(Instant.parse(asKnown)))));
        }
    }

    private void addTimes(RunDetails details, Instant now) {
        Run run = details.run();
        Instant startedAt = run.startedAt();
        if (startedAt == null) {
            add("fact.started", Phrase.of("fact.not_yet"));
            return;
        }
        add("fact.started", Phrase.at(time.second(startedAt)));
        if (run.endedAt() != null) {
            add("fact.ended", Phrase.at(time.second(run.endedAt())));
        }
        Duration took = run.status().isGoingOn() ? Duration.between(startedAt, now) : run.took();
        if (took != null) {
            add("fact.took", compared(took, details.usual()));
        }
    }

    private static Phrase compared(Duration took, @Nullable Median usual) {
        if (usual == null) {
            return Phrase.of("fact.took_first", Span.of(took));
        }
        String usually = Span.of(usual.duration());
        Phrase times = times(took, usual.duration());
        return usual.runs() == 1
                ? Phrase.of("fact.took_second", Span.of(took), usually, times)
                : Phrase.of("fact.took_again", Span.of(took), usually, times, usual.runs());
    }

    private static Phrase times(Duration took, Duration usual) {
        if (usual.toMillis() == 0) {
            return Phrase.plain("");
        }
        BigDecimal times = BigDecimal.valueOf(took.toMillis())
                .divide(BigDecimal.valueOf(usual.toMillis()), 1, RoundingMode.HALF_UP);
        return times.signum() == 0 ? Phrase.plain("") : Phrase.of("fact.times", times);
    }

    private void addExpectation(RunDetails details) {
        var expected = details.expected();
        if (expected != null) {
            Instant next = expected.nextAttemptAt();
            add(
                    "fact.expected",
                    Phrase.of(
                            "fact.expectation",
                            time.second(expected.dueAt()),
                            time.second(expected.deadline()),
                            Phrase.of("mark." + lower(expected.state())),
                            expected.attempts(),
                            next == null ? Phrase.plain("") : Phrase.of("fact.next_at", time.second(next)),
                            because(expected.reason())));
        }
    }

    private static Phrase because(String reason) {
        return reason.isBlank()
                ? Phrase.plain("")
                : Phrase.of(Sentence.of(IncidentFact.BECAUSE, RunFailure.of(reason)));
    }

    private void addAttempts(List<Run> attempts) {
        if (attempts.size() > 1) {
            facts.add(new Fact(
                    "fact.attempts",
                    attempts.stream()
                            .sorted(Comparator.comparingLong(Run::number))
                            .map(run ->
                                    Phrase.of("fact.attempt", run.number(), Phrase.of("mark." + lower(run.status()))))
                            .toList()));
        }
    }

    private void addFigures(@Nullable PullReport report) {
        if (report != null) {
            add(
                    "fact.figures",
                    Phrase.of(
                            "fact.counts",
                            report.appended().first(),
                            report.appended().changed(),
                            report.appended().unchanged(),
                            report.appended().withdrawn(),
                            report.source()));
        }
    }

    private static String lower(Enum<?> constant) {
        return Column.of(constant);
    }
}
