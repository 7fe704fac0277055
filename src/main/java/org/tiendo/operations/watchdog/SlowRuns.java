package org.tiendo.operations.watchdog;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.Durations;
import org.tiendo.operations.Durations.Median;
import org.tiendo.operations.Span;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.watchdog.RunningRuns.Running;
import org.tiendo.words.Sentence;

/** Finds runs that take much longer than usual. */
final class SlowRuns implements Check {

    /** The median of fewer runs says little. */
    private static final int ENOUGH = 5;

    /** Shorter runs are never slow, however short they usually are. */
    private static final Duration NEVER_SLOW = Duration.ofMinutes(1);

    private final RunningRuns runs;
    private final Durations durations;
    private final BigDecimal factor;

    /** @param factor a run is slow when it takes longer than this factor times the median */
    SlowRuns(RunningRuns runs, Durations durations, BigDecimal factor) {
        this.runs = runs;
        this.durations = durations;
        this.factor = factor;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.SLOW);
    }

    @Override
    public List<Cause> find(Instant now, Paused paused) {
        List<Running> running = runs.running();
        Map<String, Median> medians =
                durations.medians(running.stream().map(Running::name).distinct().toList());
        List<Cause> causes = new ArrayList<>();
        for (Running run : running) {
            Median usual = medians.get(run.name());
            if (usual != null && !paused.holdsRun(run.name()) && isSlow(Duration.between(run.since(), now), usual)) {
                causes.add(slow(run, usual));
            }
        }
        return causes;
    }

    /** @param usual null for a run that never completed */
    boolean isSlow(Duration takes, @Nullable Median usual) {
        return usual != null
                && usual.runs() >= ENOUGH
                && takes.compareTo(NEVER_SLOW) > 0
                && BigDecimal.valueOf(takes.toMillis())
                                .compareTo(factor.multiply(
                                        BigDecimal.valueOf(usual.duration().toMillis())))
                        > 0;
    }

    private Cause slow(Running run, Median usual) {
        return Cause.ofRun(
                IncidentKind.SLOW,
                run.name(),
                run.businessDate(),
                Sentence.of(
                        IncidentFact.SLOW,
                        run.run(),
                        factor.stripTrailingZeros().toPlainString(),
                        usual.runs(),
                        Span.of(usual.duration())),
                Sentence.of(IncidentFact.SEE_RUN, run.run()));
    }
}
