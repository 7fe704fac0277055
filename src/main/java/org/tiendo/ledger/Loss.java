package org.tiendo.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The share of a provider's figures in a window that a statement removes. */
public final class Loss {

    /** Smaller numbers of figures go and come in small tables, and say nothing about an accident. */
    private static final int FEW = 10;

    private static final int EXAMPLES = 3;

    private final String job;
    private final String origin;
    private final List<FigureKey> examples = new ArrayList<>();
    private int figures;
    private int gone;

    Loss(String job, String origin) {
        this.job = job;
        this.origin = origin;
    }

    /** The zeros of a complete register don't count: they would hide how much of what there was is gone. */
    void counted() {
        figures++;
    }

    void gone(FigureKey key) {
        gone++;
        if (examples.size() < EXAMPLES) {
            examples.add(key);
        }
    }

    boolean isBeyond(BigDecimal share) {
        return gone >= FEW && BigDecimal.valueOf(gone).compareTo(share.multiply(BigDecimal.valueOf(figures))) > 0;
    }

    /** For people. */
    @Override
    public String toString() {
        String by = origin.isEmpty() ? job : job + " by " + origin;
        return gone + " of " + figures + " figures of " + by + " are no longer delivered, among them "
                + String.join("; ", examples.stream().map(FigureKey::toString).toList());
    }
}
