package org.tiendo.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.report.Terminals;

/**
 * Formats one run for a terminal.
 *
 * @param zone the zone of the times shown
 * @param now the moment until which the duration of a running run is counted
 * @param alarming colours text that must not be overlooked
 * @param width the most characters of a line
 */
public record RunText(ZoneId zone, Instant now, Traces traces, UnaryOperator<String> alarming, int width) {

    /** The choice to show stack traces or to leave them out. */
    public enum Traces {
        SHOWN,
        HIDDEN
    }

    /** @param withdrawn the figures that it took out of force */
    public String render(RunDetails details, List<Provenance> withdrawn) {
        Run run = details.run();
        StringBuilder text = new StringBuilder()
                .append("Run %d · %s · %s%n".formatted(run.number(), run.title(), run.status()))
                .append('\n');
        RunFact.of(details, zone, now).forEach(fact -> text.append(line(fact)));
        PullReport report = details.report();
        if (report != null) {
            text.append(new WithdrawnText(report, width).render(withdrawn));
        }
        text.append(new StepText(alarming, width).render(details));
        appendAudit(text, details);
        appendTrace(text, details);
        appendLog(text, details);
        return text.toString();
    }

    private String line(RunFact fact) {
        return Terminals.hanging("%-10s".formatted(fact.kind().label()), fact.text(), width);
    }

    private void appendAudit(StringBuilder text, RunDetails details) {
        if (!details.audit().isEmpty()) {
            text.append("\nWhat people did\n").append(AuditTable.render(details.audit(), zone, width));
        }
    }

    private void appendTrace(StringBuilder text, RunDetails details) {
        if (details.trace().isBlank()) {
            return;
        }
        switch (traces) {
            case SHOWN ->
                text.append("\nStack trace, as far as it was kept\n")
                        .append(Terminals.safe(details.trace().strip().replace("\t", "    ")))
                        .append('\n');
            case HIDDEN ->
                text.append("\nWhere in the program: tiendo show %d --trace%n"
                        .formatted(details.run().number()));
        }
    }

    private void appendLog(StringBuilder text, RunDetails details) {
        if (details.log().isEmpty()) {
            return;
        }
        text.append("\nLog\n");
        for (RunLogLine line : details.log()) {
            String when = "%s  %-5s  ".formatted(new HomeTime(zone).second(line.at()), line.level());
            text.append(Terminals.hanging(when, line.message(), width));
            if (traces == Traces.SHOWN && line.trace() != null) {
                text.append(Terminals.safe(line.trace().strip().replace("\t", "    ")))
                        .append('\n');
            }
        }
    }
}
