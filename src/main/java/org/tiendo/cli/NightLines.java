package org.tiendo.cli;

import java.util.Locale;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions.Sealing;
import org.tiendo.ledger.PullReport;
import org.tiendo.pipeline.PullOutcome;
import org.tiendo.words.Words;

/** Formats the results of a night, one line each. */
final class NightLines {

    private static final int SHOWN_OF_SEAL = 12;

    private final Terminal terminal;
    private final int jobWidth;

    /** @param jobWidth the number of characters of the longest job name */
    NightLines(Terminal terminal, int jobWidth) {
        this.terminal = terminal;
        this.jobWidth = jobWidth;
    }

    String pulled(PullOutcome outcome) {
        String job = ("%-" + Math.max(1, jobWidth) + "s").formatted(outcome.job());
        return outcome.report() == null
                ? terminal.alarming(job + "  " + failure(outcome))
                : job + "  " + counts(outcome.report());
    }

    /** The reason of a pull that did not succeed, and whether it ran at all. */
    static String failure(PullOutcome outcome) {
        return switch (outcome.ending()) {
            case NOT_STARTED -> "not started: " + outcome.failure();
            case PULLED, FAILED, NIGHT_FAILED -> "failed: " + outcome.failure();
        };
    }

    static String sealed(Sealing sealing) {
        Edition edition = sealing.edition();
        return sealing.isNew()
                ? "Sealed: edition %s, revision %d (%s, seal %s)"
                        .formatted(
                                edition.businessDate(),
                                edition.revision(),
                                Words.count(edition.snapshots(), "snapshot"),
                                seal(edition))
                : "Unchanged: edition %s, still revision %d (seal %s)"
                        .formatted(edition.businessDate(), edition.revision(), seal(edition));
    }

    private String counts(PullReport report) {
        Appended appended = report.appended();
        String withdrawn = appended.withdrawn() == 0
                ? ""
                : terminal.alarming(String.format(Locale.ROOT, ", %,d withdrawn", appended.withdrawn()));
        return String.format(
                Locale.ROOT,
                "%,9d rows read, %,9d accepted, %,5d rejected; %,6d new, %,6d changed, %,6d unchanged%s%s",
                report.read(),
                report.accepted(),
                report.rejected(),
                appended.first(),
                appended.changed(),
                appended.unchanged(),
                withdrawn,
                notCounted(report.filtered(), "skipped as totals")
                        + notCounted(report.outside(), "outside the window"));
    }

    private static String notCounted(long rows, String why) {
        return rows == 0 ? "" : String.format(Locale.ROOT, ", %,d %s", rows, why);
    }

    private static String seal(Edition edition) {
        return edition.sha256()
                .substring(0, Math.min(SHOWN_OF_SEAL, edition.sha256().length()));
    }
}
