package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.Reject;
import org.tiendo.operations.AuditLine;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RejectReason;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDeed;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunLogLine;
import org.tiendo.operations.RunReason;
import org.tiendo.web.AuditSentences;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Phrase;
import org.tiendo.words.Sentence;

/**
 * Everything that is known of one run.
 *
 * @param date its business date; empty for a run without one
 * @param contradiction one phrase when the pull's report differs from the steps; else none
 * @param rejects the first rejected rows; empty where the reader may not see them, and where they are no longer kept
 * @param mayHaveRejects whether there are rejected rows that a reader with the right may see
 * @param seesRejects whether the reader may see rejected rows
 * @param logState why there are log lines, or none
 * @param purgedOn the day on which its log is or was removed; empty when it is not known
 * @param deeds those that its status allows
 * @param trace the exception that ended it; empty without one
 */
public record RunPage(
        Run run,
        Mark mark,
        String date,
        String zone,
        LiveRun live,
        RunReason why,
        List<RunFacts.Fact> facts,
        List<Phrase> contradiction,
        List<Reject> rejects,
        boolean mayHaveRejects,
        boolean seesRejects,
        List<LogLine> log,
        String logState,
        String purgedOn,
        List<AuditLine> audit,
        String trace,
        List<Deed> deeds,
        Links links) {

    static final int MOST_REJECTS = 20;

    /** @param trace a stack trace; empty for a line without one */
    public record LogLine(String at, String level, String message, String trace) {}

    static RunPage of(
            RunDetails details,
            LiveRun live,
            Optional<List<Reject>> rejects,
            RetentionSettings retention,
            Instant now,
            HomeTime time,
            Links links) {
        Run run = details.run();
        var purged = LogState.purgedOn(run, retention, time);
        return new RunPage(
                run,
                Mark.of(run.status()),
                run.businessDate() == null ? "" : run.businessDate().toString(),
                time.zone().getId(),
                live,
                RunReason.of(run),
                RunFacts.of(details, now, time),
                details.contradiction().stream().map(RunPage::contradiction).toList(),
                rejects.orElse(List.of()),
                details.hasRejects(),
                rejects.isPresent(),
                details.log().stream().map(line -> line(line, time)).toList(),
                LogState.of(run, details.log(), retention, now, time).name().toLowerCase(Locale.ROOT),
                purged == null ? "" : purged.toString(),
                details.audit().stream()
                        .map(entry -> AuditSentences.line(entry, time.zone()))
                        .toList(),
                details.trace(),
                Stream.of(RunDeed.values())
                        .filter(deed -> deed.hindrance(run).isEmpty())
                        .map(deed -> new Deed(deed, links.to("/runs/" + run.number() + "/" + deed, "lang")))
                        .toList(),
                links);
    }

    /** The reason of a rejected row in the words of the reader. */
    public Sentence reason(Reject reject) {
        return RejectReason.of(reject.reason());
    }

    private static Phrase contradiction(PullReport report) {
        return Phrase.of(
                "run.contradiction",
                report.read(),
                report.accepted(),
                report.rejected(),
                report.filtered(),
                report.outside());
    }

    private static LogLine line(RunLogLine line, HomeTime time) {
        return new LogLine(
                time.second(line.at()), line.level(), line.message(), line.trace() == null ? "" : line.trace());
    }

    public Phrase task() {
        return Names.task(run.job());
    }

    public int mostRejects() {
        return MOST_REJECTS;
    }
}
