package org.tiendo.report.monthly;

import org.tiendo.ledger.Snapshot;

/**
 * The answer of the owner of a figure that was asked for an explanation.
 *
 * @param request its number
 * @param revision of the edition that was asked about
 * @param isAccepted whether whoever asked has accepted it
 */
public record Explained(
        long request, String indicator, String area, int revision, String cause, String measure, boolean isAccepted) {

    boolean isAbout(Snapshot row) {
        return indicator.equals(row.indicator()) && area.equals(row.area());
    }
}
