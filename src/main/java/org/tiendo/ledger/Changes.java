package org.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The numbers of the changes that a statement makes to the ledger, and what each provider loses by them. */
public final class Changes {

    private final String job;
    private final Map<String, Loss> losses = new TreeMap<>();
    private Appended sum = Appended.NOTHING;

    Changes(String job) {
        this.job = job;
    }

    /** The sum over the parts that have been compared so far. */
    Appended summary() {
        return sum;
    }

    /** The first provider that lost a greater share of its figures than allowed; empty when there is none. */
    public Optional<Loss> lossBeyond(BigDecimal share) {
        return losses.values().stream().filter(loss -> loss.isBeyond(share)).findFirst();
    }

    void add(Appended part) {
        sum = sum.plus(part);
    }

    Loss lossOf(FigureKey key) {
        return losses.computeIfAbsent(key.origin(), origin -> new Loss(job, origin));
    }
}
