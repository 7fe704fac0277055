package org.tiendo.pipeline;

/** Runs whole nights: every pull, then the edition. */
public final class Nights {

    /** Pulls that fail are told in the outcome; the others and the edition go on. */
    public Night run(NightOrder order, NightListener listener) {
        throw new UnsupportedOperationException(order + "" + listener);
    }
}
