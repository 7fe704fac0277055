package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;

/**
 * The plan whose methodology a reader wants to see.
 *
 * @param plan the code of a plan; empty for that of the date
 * @param date empty for that of the latest edition
 */
record MethodologyQuestion(Optional<String> plan, Optional<LocalDate> date) {

    /**
     * The files are those of now: the revision and the knowledge that links of other pages carry along choose nothing
     * here, but have to be readable as there.
     *
     * @throws ProblemException when a parameter can't be read
     */
    static MethodologyQuestion of(Asked asked) {
        asked.revision();
        asked.asKnown();
        return new MethodologyQuestion(asked.one("plan"), asked.one("date").map(written -> Asked.day("date", written)));
    }
}
