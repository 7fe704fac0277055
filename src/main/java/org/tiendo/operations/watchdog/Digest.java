package org.tiendo.operations.watchdog;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.Catalog;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.schedule.Firing;
import org.tiendo.schedule.Timetable;
import org.tiendo.store.Column;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The daily summary of a business date: sent once, and shown on request. */
public final class Digest {

    private static final Duration DAY = Duration.ofDays(1);

    /** More firings than any home has within a day. */
    private static final int FIRINGS = 200;

    private final Catalog catalog;
    private final WatchedTables tables;
    private final Alerting alerting;
    private final DigestText text;

    public Digest(Catalog catalog, WatchedTables tables, Alerting alerting) {
        this.catalog = catalog;
        this.tables = tables;
        this.alerting = alerting;
        text = new DigestText(alerting.wording().home(), alerting.wording().time());
    }

    /** The digest as text for people. */
    public String compose(LocalDate businessDate, Instant now) {
        return text.render(content(businessDate, now));
    }

    /** Writes the notification for the sender, once per business date, however often it is called. */
    public void send(LocalDate businessDate, Instant now) {
        DigestContent content = content(businessDate, now);
        alerting.outbox().digest("digest " + businessDate, text.title(content), json(content), now);
    }

    private DigestContent content(LocalDate businessDate, Instant now) {
        Editions editions = tables.ledger().editions();
        Optional<Edition> edition = editions.latest(businessDate);
        return new DigestContent(
                businessDate,
                now,
                catalog.isPlanned(businessDate),
                edition.orElse(null),
                edition.map(cut -> verdicts(editions, cut)).orElse(Map.of()),
                tables.ledger().pullReports().withdrawn(businessDate),
                tables.schedule().expected().of(businessDate, businessDate),
                alerting.incidents().lasting(),
                alerting.incidents().recoveredSince(now.minus(DAY)),
                tables.schedule().pauses().holding(now),
                new StaleSources(tables.jdbc(), catalog).find(now, Paused.NOTHING),
                due(now));
    }

    private static Map<Status, Long> verdicts(Editions editions, Edition edition) {
        Map<Status, Long> verdicts = new EnumMap<>(Status.class);
        editions.snapshots(edition).forEach(snapshot -> verdicts.merge(snapshot.status(), 1L, Long::sum));
        return verdicts;
    }

    private List<Firing> due(Instant now) {
        return Timetable.of(catalog).next(now, FIRINGS).stream()
                .filter(firing -> firing.dueAt().isBefore(now.plus(DAY)))
                .toList();
    }

    private ObjectNode json(DigestContent content) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("business_date", content.businessDate().toString());
        json.put("is_sealed", content.edition() != null);
        ObjectNode verdicts = json.putObject("verdicts");
        content.verdicts().forEach((status, count) -> verdicts.put(Column.of(status), count));
        ObjectNode withdrawn = json.putObject("withdrawn");
        content.withdrawn().forEach(withdrawn::put);
        ObjectNode runs = json.putObject("runs");
        content.runs().forEach(run -> runs.put(run.task(), Column.of(run.state())));
        var lasting = json.putArray("incidents");
        content.lasting().forEach(incident -> lasting.add(incident.id()));
        json.put("text", text.render(content));
        return json;
    }
}
