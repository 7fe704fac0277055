package org.tiendo.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Undelivered;
import org.tiendo.run.RefusedException;

/** Incidents in memory; what is done about them is written down. */
final class FakeDesk implements IncidentService {

    final List<Incident> incidents = new ArrayList<>();
    final List<Undelivered> undelivered = new ArrayList<>();
    final List<String> done = new ArrayList<>();

    static Incident incident(long id, IncidentState state) {
        Instant opened = Instant.parse("2023-12-31T21:00:00Z");
        return new Incident(
                id,
                new Cause(IncidentKind.NOT_FINISHED, "pull customs, business date 2023-12-30", "It is still running."),
                state,
                opened,
                opened,
                null,
                null,
                null,
                state == IncidentState.RECOVERED ? opened : null);
    }

    @Override
    public List<Incident> lasting() {
        return incidents.stream()
                .filter(incident -> incident.state() != IncidentState.RECOVERED)
                .toList();
    }

    @Override
    public List<Incident> latest(int number) {
        return incidents;
    }

    @Override
    public List<Undelivered> undelivered() {
        return undelivered;
    }

    @Override
    public Incident acknowledge(long id, String reason) {
        done.add("acknowledge " + id + ": " + reason);
        return find(id);
    }

    @Override
    public Incident snooze(long id, Instant until, String reason) {
        done.add("snooze " + id + " until " + until + ": " + reason);
        return find(id);
    }

    private Incident find(long id) {
        return incidents.stream()
                .filter(incident -> incident.id() == id)
                .findFirst()
                .orElseThrow(() -> new RefusedException("There is no incident " + id + "."));
    }
}
