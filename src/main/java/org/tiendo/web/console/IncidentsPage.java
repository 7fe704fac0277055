package org.tiendo.web.console;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.incident.ChannelKind;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Undelivered;
import org.tiendo.store.Column;
import org.tiendo.web.ServedHome;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Phrase;

/**
 * The incidents that last, the oldest first, and those that have ended, the latest first; and the messages that were not
 * delivered, the newest first.
 *
 * @param asOf the time at which they were read, in the zone
 */
public record IncidentsPage(
        List<Row> lasting, List<Row> ended, List<Message> undelivered, String asOf, String zone, Links links) {

    static final String PATH = "/incidents";

    private static final int LATEST = 100;

    /**
     * An incident with what can be done about it.
     *
     * @param colour by which the stylesheet shows its state
     * @param kind the key of its word
     * @param state with who handles it and why
     */
    public record Row(
            long number,
            String colour,
            String kind,
            Phrase about,
            String since,
            Phrase state,
            List<Phrase> facts,
            List<Deed> deeds) {}

    /**
     * A message that was not delivered.
     *
     * @param receiver by which channel and to whom; an address only for readers who may act
     * @param channel the same without the address
     * @param next the time of the next attempt; empty when there is none
     * @param error in English
     */
    public record Message(
            String title, Phrase receiver, Phrase channel, String since, int attempts, String next, String error) {

        static Message of(Undelivered one, HomeTime time) {
            return new Message(
                    one.title(),
                    receiver(one),
                    one.channel() == ChannelKind.SUBSCRIBER ? receiver(one) : channel(one),
                    time.minute(one.since()),
                    one.attempts(),
                    minute(one.nextAttemptAt(), time),
                    one.error());
        }

        private static Phrase receiver(Undelivered one) {
            return one.recipient() == null ? channel(one) : Phrase.of("incidents.to", channel(one), one.recipient());
        }

        private static Phrase channel(Undelivered one) {
            return Phrase.of("incidents.channel." + Column.of(one.channel()));
        }
    }

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
                incidents.undelivered().stream()
                        .map(one -> Message.of(one, time))
                        .toList(),
                time.second(home.now()),
                time.zone().getId(),
                links);
    }

    private static Row row(Incident incident, HomeTime time, Links links) {
        String colour = switch (incident.state()) {
            case OPEN -> "bad";
            case ACKNOWLEDGED, SNOOZED -> "warn";
            case RECOVERED -> "good";
        };
        List<Deed> deeds = IncidentDeeds.WORDS.stream()
                .filter(word -> incident.state().mayBecome(IncidentDeeds.state(word)))
                .map(word -> new Deed(word, links.to(PATH + "/" + incident.id() + "/" + word, "lang")))
                .toList();
        return new Row(
                incident.id(),
                colour,
                incident.cause().kind().key(),
                Phrase.of(incident.cause().about()),
                time.minute(incident.openedAt()),
                state(incident, time),
                incident.cause().facts().stream().map(Phrase::of).toList(),
                deeds);
    }

    private static Phrase state(Incident incident, HomeTime time) {
        String by = Objects.requireNonNullElse(incident.handledBy(), "");
        String why = Objects.requireNonNullElse(incident.handledReason(), "");
        return switch (incident.state()) {
            case OPEN -> Phrase.of("incident.is.open");
            case ACKNOWLEDGED -> Phrase.of("incident.is.acknowledged", by, why);
            case SNOOZED -> Phrase.of("incident.is.snoozed", minute(incident.snoozedUntil(), time), by, why);
            case RECOVERED -> Phrase.of("incident.is.recovered", minute(incident.recoveredAt(), time));
        };
    }

    private static String minute(@Nullable Instant moment, HomeTime time) {
        return moment == null ? "" : time.minute(moment);
    }
}
