package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Audit.Action;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.Subject;
import org.tiendo.schedule.Planner.Applied;
import org.tiendo.words.Sentence;
import picocli.CommandLine.Command;

/** The {@code tiendo schedule apply} command. */
@Command(
        name = "apply",
        description = "Makes the files of this home the ones that count: every node that has the same files uses"
                + " them from now on, and one that has others stands by until it has them.")
final class ScheduleApplyCommand extends StoreCommand {

    ScheduleApplyCommand(TiendoCommand tiendo, Workplaces workplaces) {
        super(tiendo, workplaces);
    }

    @Override
    int call(Catalog catalog) {
        try (Workplace workplace = open(catalog)) {
            Audit audit = workplace.audit();
            Applied applied = workplace.planner().apply(audit.actor().who());
            String revision = "revision " + applied.revision().number();
            audit.add(
                    Action.APPLY,
                    Sentence.of(Subject.SCHEDULE),
                    "",
                    AuditOutcome.applied(applied.revision().number(), applied.changes()));
            applied.changes().forEach(out()::println);
            String what = applied.changes().isEmpty()
                    ? "no trigger differs"
                    : applied.changes().size() + " changes";
            out().printf("The schedule is at %s: %s. Nodes with these files follow within seconds.%n", revision, what);
            return ExitCode.DONE;
        }
    }
}
