package org.tiendo.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;

/** The share of a provider's figures in a window that a statement removes. */
public final class Loss {

    /** Smaller numbers of figures come and go in small tables, and do not indicate an accident. */
    private static final int FEW = 10;

    private static final int EXAMPLES = 3;

    private static final Comparator<FigureKey> ORDER = Comparator.comparing(FigureKey::period)
            .thenComparing(FigureKey::series)
            .thenComparing(FigureKey::area)
            .thenComparing(FigureKey::origin);

    private final String job;
    private final String origin;
    private final NavigableSet<FigureKey> examples = new TreeSet<>(ORDER);
    private int figures;
    private int withdrawn;
    private int zeroed;

    Loss(String job, String origin) {
        this.job = job;
        this.origin = origin;
    }

    /**
     * Counts a figure that was there before. The zeros of a complete register don't count: they would hide the share
     * that is lost.
     */
    void counted() {
        figures++;
    }

    void withdrawn(FigureKey key) {
        withdrawn++;
        example(key);
    }

    /** Counts a figure of a complete register, where a missing row means zero. */
    void zeroed(FigureKey key) {
        zeroed++;
        example(key);
    }

    /** Keeps the first ones by their days, whatever the order in which the figures are compared. */
    private void example(FigureKey key) {
        if (examples.size() == EXAMPLES && ORDER.compare(key, examples.last()) >= 0) {
            return;
        }
        examples.add(key);
        if (examples.size() > EXAMPLES) {
            examples.pollLast();
        }
    }

    private int gone() {
        return withdrawn + zeroed;
    }

    boolean isBeyond(BigDecimal share) {
        return gone() >= FEW && BigDecimal.valueOf(gone()).compareTo(share.multiply(BigDecimal.valueOf(figures))) > 0;
    }

    /** A sentence for people. */
    @Override
    public String toString() {
        String by = origin.isEmpty() ? job : job + " by " + origin;
        String become = zeroed == 0 ? "" : " (" + withdrawn + " to withdraw, " + zeroed + " to set to zero)";
        return gone() + " of " + figures + " figures of " + by + " are no longer delivered" + become + ", among them "
                + String.join("; ", examples.stream().map(FigureKey::toString).toList());
    }
}
