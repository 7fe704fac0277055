package org.tiendo.web.console;

import java.util.List;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentLine;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;

/**
 * The incidents that last, the oldest first, and those that have ended, the latest first.
 *
 * @param asOf the time at which they were read, in the zone
 */
public record IncidentsPage(List<Row> lasting, List<Row> ended, String asOf, String zone, Links links) {

    static final String PATH = "/incidents";

    private static final int LATEST = 100;

    /**
     * An incident with what can be done about it.
     *
     * @param kind by which the stylesheet colours its state
     */
    public record Row(IncidentLine incident, String kind, List<Deed> deeds) {}

    static IncidentsPage of(IncidentService incidents, ServedHome home, Links links) {
        var time = new HomeTime(home.catalog().settings().zone());
        List<Row> ended = incidents.latest(LATEST).stream()
                .filter(incident -> incident.state() == IncidentState.RECOVERED)
                .sorted(java.util.Comparator.comparingLong(Incident::id).reversed())
                .map(incident -> row(incident, time, links))
                .toList();
        return new IncidentsPage(
                incidents.lasting().stream()
                        .map(incident -> row(incident, time, links))
                        .toList(),
                ended,
                time.second(home.now()),
                time.zone().getId(),
                links);
    }

    private static Row row(Incident incident, HomeTime time, Links links) {
        String kind = switch (incident.state()) {
            case OPEN -> "bad";
            case ACKNOWLEDGED, SNOOZED -> "warn";
            case RECOVERED -> "good";
        };
        List<Deed> deeds = IncidentDeeds.WORDS.stream()
                .filter(word -> incident.state().mayBecome(IncidentDeeds.state(word)))
                .map(word -> new Deed(word, links.to(PATH + "/" + incident.id() + "/" + word, "lang")))
                .toList();
        return new Row(IncidentLine.of(incident, time), kind, deeds);
    }
}
