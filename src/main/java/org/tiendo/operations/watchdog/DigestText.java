package org.tiendo.operations.watchdog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Wording;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.Firing;
import org.tiendo.schedule.Pauses.Pause;
import org.tiendo.schedule.RunState;
import org.tiendo.store.Column;
import org.tiendo.words.Words;

/** Formats a daily digest for people: problems first. */
record DigestText(String home, HomeTime time) {

    String title(DigestContent content) {
        return Wording.title("%s, business date %s: %s, %s"
                .formatted(
                        home,
                        content.businessDate(),
                        briefly(content),
                        counted(content.lasting().size(), "incident")));
    }

    private static String briefly(DigestContent content) {
        if (content.edition() != null) {
            return "edition sealed";
        }
        return content.isPlanned() ? "edition missing" : "no edition due";
    }

    String render(DigestContent content) {
        return """
                Home %s, business date %s, as of %s (%s)

                %s
                """.formatted(home, content.businessDate(), time.minute(content.now()), time.zone(), edition(content))
                + section(
                        "Incidents",
                        "none",
                        content.lasting().stream().map(this::incident).toList())
                + section(
                        "Over since yesterday",
                        "",
                        content.recovered().stream().map(this::incident).toList())
                + section(
                        "Stale sources",
                        "none",
                        content.stale().stream()
                                .map(cause -> cause.subject() + ": " + cause.message())
                                .toList())
                + section(
                        "Withdrawn by their sources",
                        "",
                        content.withdrawn().entrySet().stream()
                                .map(job -> "job " + job.getKey() + ": " + counted(job.getValue(), "figure")
                                        + "; which: tiendo show on its run")
                                .toList())
                + section(
                        "Paused",
                        "nothing",
                        content.pauses().stream().map(this::pause).toList())
                + runs(content)
                + section("Due within a day", "nothing", due(content.due()));
    }

    /** Each task once, with its first time. */
    private List<String> due(List<Firing> firings) {
        Map<String, List<Firing>> byTask =
                firings.stream().collect(Collectors.groupingBy(Firing::task, LinkedHashMap::new, Collectors.toList()));
        return byTask.entrySet().stream()
                .map(task -> time.minute(task.getValue().get(0).dueAt()) + "  " + task.getKey()
                        + (task.getValue().size() == 1
                                ? ""
                                : ", " + task.getValue().size() + " times"))
                .toList();
    }

    private String edition(DigestContent content) {
        Edition edition = content.edition();
        if (edition == null) {
            return content.isPlanned()
                    ? "The edition of " + content.businessDate() + " is missing."
                    : "No plan speaks of " + content.businessDate() + ", so no edition is due.";
        }
        String verdicts = content.verdicts().entrySet().stream()
                .map(entry -> entry.getValue() + " " + Column.of(entry.getKey()).replace('_', ' '))
                .collect(Collectors.joining(", "));
        return "Edition %s, revision %d, sealed %s, %s: %s"
                .formatted(
                        edition.businessDate(),
                        edition.revision(),
                        time.minute(edition.sealedAt()),
                        counted(edition.snapshots(), "snapshot"),
                        verdicts);
    }

    private String runs(DigestContent content) {
        long completed = content.runs().stream()
                .filter(run -> run.state() == RunState.COMPLETED)
                .count();
        List<String> others = content.runs().stream()
                .filter(run -> run.state() != RunState.COMPLETED)
                .map(DigestText::run)
                .toList();
        return section(
                "Runs of the night",
                completed + " of " + content.runs().size() + " completed",
                others.isEmpty()
                        ? List.of()
                        : java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(completed + " completed"), others.stream())
                                .toList());
    }

    private static String run(ExpectedRun run) {
        return run.task() + ": " + Column.of(run.state()) + (run.reason().isEmpty() ? "" : ", " + run.reason());
    }

    private String incident(Incident incident) {
        String handled = incident.handledBy() == null
                ? ""
                : ", %s by %s: %s"
                        .formatted(Column.of(incident.state()), incident.handledBy(), incident.handledReason());
        String over = incident.recoveredAt() == null ? "" : ", over at " + time.minute(incident.recoveredAt());
        return "%d  %s, since %s%s%s"
                .formatted(
                        incident.id(),
                        incident.title(),
                        time.minute(incident.openedAt()),
                        over,
                        incident.state() == IncidentState.RECOVERED ? "" : handled);
    }

    private String pause(Pause pause) {
        return "%s %s, by %s, %s: %s"
                .formatted(
                        Column.of(pause.kind()),
                        pause.name(),
                        pause.by(),
                        pause.until() == null ? "until somebody resumes it" : "until " + time.minute(pause.until()),
                        pause.reason());
    }

    /** @param none the text of an empty section; when it is empty itself, an empty section is left out */
    private static String section(String heading, String none, List<String> lines) {
        if (lines.isEmpty()) {
            return none.isEmpty() ? "" : "\n" + heading + ": " + none + "\n";
        }
        return "\n" + heading + "\n"
                + lines.stream().map(line -> "  " + line + "\n").collect(Collectors.joining());
    }

    private static String counted(long number, String what) {
        return number == 0 ? "no " + what + "s" : Words.count(number, what);
    }
}
