package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import org.tiendo.operations.BulkPlan;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunLine;
import org.tiendo.web.view.Phrase;

/**
 * The runs that a deed will be done on, and those that it is refused for, before a person confirms it.
 *
 * @param refused a line with the reason for each
 * @param isCut whether more runs match, which are left out
 */
public record BulkPage(List<RunsPage.Row> runs, List<Refused> refused, boolean isCut, String asOf, String zone) {

    public record Refused(RunLine run, Phrase task, Phrase why) {}

    static BulkPage of(BulkPlan plan, Instant now, HomeTime time) {
        return new BulkPage(
                plan.runs().stream()
                        .map(run -> RunsPage.Row.of(run, time.zone(), now))
                        .toList(),
                plan.refused().stream()
                        .map(refused -> new Refused(
                                RunLine.of(refused.run(), time.zone(), now),
                                Names.task(refused.run().job()),
                                Phrase.of(refused.reason())))
                        .toList(),
                plan.isCut(),
                time.second(now),
                time.zone().getId());
    }
}
