package org.tiendo.operations;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Observation;
import org.tiendo.ledger.Provenance;
import org.tiendo.operations.Durations.Median;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes one run as a JSON object: times in UTC, durations in seconds, stack traces as they were stored. */
public final class RunJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private RunJson() {}

    /** @param withdrawn the figures that it took out of force */
    public static void write(RunDetails details, List<Provenance> withdrawn, Appendable out) throws IOException {
        ObjectNode node = run(details.run());
        node.put("trace", details.trace());
        Median usual = details.usual();
        node.set("usual_seconds", usual == null ? null : node(RunTable.seconds(usual.duration())));
        node.set("expected", details.expected() == null ? null : expected(details.expected()));
        node.set(
                "withdrawn",
                array(withdrawn.stream()
                        .map(one -> withdrawn(one.observation()))
                        .toList()));
        node.set("steps", array(details.steps().stream().map(RunJson::step).toList()));
        node.set(
                "attempts",
                array(details.attempts().stream().map(RunJson::attempt).toList()));
        node.set("audit", array(details.audit().stream().map(RunJson::audit).toList()));
        node.set("log", array(details.log().stream().map(RunJson::line).toList()));
        out.append(MAPPER.writeValueAsString(node)).append('\n');
    }

    private static ObjectNode run(Run run) {
        return (ObjectNode) RunTable.listing(List.of(run)).json().get(0);
    }

    private static ObjectNode step(RunStep step) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("step", step.name());
        node.put("status", step.status());
        node.set("seconds", node(RunTable.seconds(step.took())));
        node.put("read", step.isReading() ? step.read() : 0);
        node.put("accepted", step.isReading() ? step.accepted() : 0);
        node.put("rejected", step.rejected());
        node.put("filtered", step.filtered());
        node.put("outside", step.outside());
        node.put("adds_up", step.unaccounted() == 0);
        node.put("unaccounted", step.unaccounted());
        node.put("written", step.accepted());
        return node;
    }

    private static ObjectNode withdrawn(Observation gone) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("series", gone.series());
        node.put("area", gone.area());
        node.set("period_start", node(gone.period().start()));
        node.set("period_end", node(gone.period().end()));
        node.put("origin", gone.origin());
        node.put("was", gone.amount().toString());
        return node;
    }

    private static ObjectNode attempt(Run run) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("run", run.number());
        node.put("status", run.status().toString());
        return node;
    }

    private static ObjectNode expected(RunExpectation expected) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("task", expected.task());
        node.set("due_at", node(expected.dueAt()));
        node.set("deadline", node(expected.deadline()));
        node.put("state", expected.state().name().toLowerCase(Locale.ROOT));
        node.put("attempts", expected.attempts());
        node.put("reason", expected.reason());
        return node;
    }

    private static ObjectNode audit(Audit.Entry entry) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("done_at", node(entry.at()));
        node.put("who", entry.who());
        node.put("action", entry.action());
        node.put("reason", entry.reason());
        node.put("outcome", entry.outcome());
        return node;
    }

    private static ObjectNode line(RunLogLine line) {
        ObjectNode node = MAPPER.createObjectNode();
        node.set("at", node(line.at()));
        node.put("node", line.node());
        node.put("level", line.level());
        node.put("logger", line.logger());
        node.put("message", line.message());
        node.set("trace", node(line.trace()));
        return node;
    }

    private static ArrayNode array(List<ObjectNode> nodes) {
        ArrayNode array = MAPPER.createArrayNode();
        nodes.forEach(array::add);
        return array;
    }

    private static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return MAPPER.nullNode();
        }
        return value instanceof Number ? MAPPER.valueToTree(value) : MAPPER.valueToTree(value.toString());
    }
}
