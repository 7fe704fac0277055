package org.tiendo.report;

import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Figures and the pulls that recorded them; an observation names its pull by {@code run}. */
final class EvidenceJson {

    private EvidenceJson() {}

    static JsonNode observation(Provenance provenance) {
        Observation observation = provenance.observation();
        ObjectNode node = Json.object();
        node.set("series", Json.node(observation.series()));
        node.set("area", Json.node(observation.area()));
        node.set("period_start", Json.node(observation.period().start()));
        node.set("period_end", Json.node(observation.period().end()));
        CalculationJson.amount(observation.amount(), node);
        node.set("status", Json.node(observation.status()));
        node.set("known_at", Json.node(observation.knownAt()));
        node.set("job", Json.node(observation.job()));
        node.set("origin", Json.node(observation.origin()));
        node.set("vintage", Json.node(provenance.vintage()));
        node.set("run", Json.node(provenance.run()));
        return node;
    }

    static JsonNode pull(PullReport pull) {
        ObjectNode node = Json.object();
        node.set("run", Json.node(pull.run()));
        node.set("job", Json.node(pull.job()));
        node.set("source", Json.node(pull.source()));
        node.set("business_date", Json.node(pull.businessDate()));
        node.set("as_known", Json.node(pull.asKnown()));
        node.set("reading", Json.node(pull.reading()));
        node.set("reading_sha256", Json.node(pull.readingSha256()));
        node.set("rows_read", Json.node(pull.read()));
        node.set("rows_accepted", Json.node(pull.accepted()));
        node.set("rows_rejected", Json.node(pull.rejected()));
        node.set("rows_filtered", Json.node(pull.filtered()));
        node.set("rows_outside", Json.node(pull.outside()));
        node.set("figures_withdrawn", Json.node(pull.appended().withdrawn()));
        node.set("delivers", Json.node(pull.delivers()));
        node.set("started_at", Json.node(pull.startedAt()));
        node.set("ended_at", Json.node(pull.endedAt()));
        return node;
    }
}
