package org.tiendo.pipeline;

import java.time.LocalDate;
import org.tiendo.run.RunFailedException;

/** Nothing says what the figures of a day are to be held against. */
public final class NoPlanException extends RunFailedException {

    private static final long serialVersionUID = 1L;

    public NoPlanException(LocalDate businessDate) {
        super("no plan under config/plans/ is in force on " + businessDate, false);
    }
}
