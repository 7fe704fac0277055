package org.tiendo.pipeline.edition;

import java.time.LocalDate;
import org.tiendo.run.RunFailedException;

/** No plan is in force on a business date, so its figures have no targets. */
public final class NoPlanException extends RunFailedException {

    private static final long serialVersionUID = 1L;

    public NoPlanException(LocalDate businessDate) {
        super("no plan under config/plans/ is in force on " + businessDate, false);
    }
}
