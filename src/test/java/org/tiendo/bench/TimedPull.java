package org.tiendo.bench;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.tiendo.ledger.KnowledgeQuery;
import org.tiendo.ledger.Ledger;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.pipeline.Nights;
import org.tiendo.pipeline.PullOutcome;

/** Runs a night and looks at the clock when its pull begins and when it has ended. */
final class TimedPull implements NightListener {

    private final Nights nights;
    private final Ledger ledger;
    private long start;
    private long end;

    TimedPull(Nights nights, Ledger ledger) {
        this.nights = nights;
        this.ledger = ledger;
    }

    /**
     * @param rows that must have been accepted
     * @param sum that the figures must come to
     */
    Duration run(long rows, BigDecimal sum) {
        var night = nights.run(new NightOrder(Register.LAST_DAY, List.of(), null), this);
        var outcome = night.pulls().get(0);
        if (outcome.report() == null) {
            throw new IllegalStateException(Objects.requireNonNullElse(outcome.failure(), "no report"));
        }
        if (outcome.report().accepted() < rows || sumOfFigures().compareTo(sum) != 0) {
            throw new IllegalStateException("the pull does not say what the loop says: " + outcome.report());
        }
        return Duration.ofNanos(end - start);
    }

    private BigDecimal sumOfFigures() {
        return ledger
                .observations()
                .known(KnowledgeQuery.at(
                        Instant.parse("9999-01-01T00:00:00Z"),
                        List.of("amount"),
                        Register.FIRST_DAY,
                        Register.LAST_DAY))
                .inForce()
                .stream()
                .map(known -> known.observation().amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Override
    public void pulling(String job, int number, int of) {
        start = System.nanoTime();
    }

    @Override
    public void read(String job, long rows) {}

    @Override
    public void pulled(PullOutcome outcome) {
        end = System.nanoTime();
    }

    @Override
    public void sealing() {}
}
