package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.Optional;
import org.tiendo.report.PointInTime;
import org.tiendo.web.Asked;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;

/**
 * The plan whose methodology a reader wants to see. The files are those of now: the revision and the knowledge that links of
 * other pages carry along choose nothing here, but have to be readable as there.
 *
 * @param plan the code of a plan; empty for that of the date
 * @param date empty for that of the latest edition
 */
record MethodologyQuestion(Optional<String> plan, Optional<LocalDate> date) {

    static MethodologyQuestion of(Asked asked) {
        asked.one("revision").ifPresent(MethodologyQuestion::checkRevision);
        asked.one("as_known").ifPresent(MethodologyQuestion::checkMoment);
        return new MethodologyQuestion(asked.one("plan"), asked.one("date").map(written -> Asked.day("date", written)));
    }

    private static void checkRevision(String written) {
        try {
            if (Integer.parseInt(written) >= 1) {
                return;
            }
        } catch (NumberFormatException e) {
            // The sentence below says it.
        }
        throw ProblemException.bad(Problem.NOT_A_NUMBER, "revision", written);
    }

    private static void checkMoment(String written) {
        try {
            PointInTime.of(written);
        } catch (IllegalArgumentException e) {
            throw ProblemException.bad(Problem.NOT_A_MOMENT, "as_known", written);
        }
    }
}
