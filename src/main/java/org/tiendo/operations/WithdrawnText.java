package org.tiendo.operations;

import java.util.List;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.Terminals;

/** Formats the figures that a pull withdrew, one per line; or the note that the pull could not detect withdrawals. */
record WithdrawnText(PullReport report, int width) {

    /** The most lines that fit on a screen. */
    private static final int SHOWN = 20;

    String render(List<Provenance> withdrawn) {
        return switch (report.delivers()) {
            case ADDITIONS ->
                Terminals.hanging(
                        "Withdrawn ",
                        "unknown: the job delivers additions only, so it could not be seen whether figures were deleted",
                        width);
            case EVERYTHING -> lines(withdrawn);
        };
    }

    private String lines(List<Provenance> withdrawn) {
        StringBuilder lines = new StringBuilder();
        withdrawn.stream()
                .limit(SHOWN)
                .forEach(one -> lines.append(Terminals.hanging("Withdrawn ", figure(one.observation()), width)));
        if (withdrawn.size() > SHOWN) {
            lines.append(Terminals.hanging(
                    "          ",
                    (withdrawn.size() - SHOWN) + " more; view report_v1_withdrawals has them all",
                    width));
        }
        return lines.toString();
    }

    private static String figure(Observation gone) {
        String by = gone.origin().isEmpty() ? "" : " by " + gone.origin();
        return "%s of %s for %s%s, which was %s"
                .formatted(gone.series(), gone.area(), gone.period(), by, gone.amount());
    }
}
