package org.tiendo.report;

import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Calculation;
import org.tiendo.distance.Observation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A calculation as a tree: each node has its kind, its inputs and its value. */
final class CalculationJson implements Calculation.Cases<ObjectNode> {

    private CalculationJson() {}

    static JsonNode of(@Nullable Calculation calculation) {
        if (calculation == null) {
            return Json.node(null);
        }
        Formula formula = Formula.of(calculation, Notation.TYPED);
        ObjectNode node = Json.object();
        node.set("formula", Json.node(formula.words()));
        node.set("with_values", Json.node(formula.values()));
        node.setAll(tree(calculation));
        return node;
    }

    private static ObjectNode tree(Calculation calculation) {
        return amount(calculation.value(), calculation.in(new CalculationJson()));
    }

    @Override
    public ObjectNode sum(Calculation.Sum sum) {
        ObjectNode node = node("sum");
        node.put("series", sum.series());
        node.set("parts", ExplanationJson.array(sum.parts(), CalculationJson::part));
        return node;
    }

    @Override
    public ObjectNode quotient(Calculation.Quotient quotient) {
        ObjectNode node = node("ratio");
        node.set("numerator", tree(quotient.numerator()));
        node.set("denominator", tree(quotient.denominator()));
        node.set("scale", Json.node(quotient.scale()));
        return node;
    }

    @Override
    public ObjectNode difference(Calculation.Difference difference) {
        ObjectNode node = node("change");
        node.put("counts", Words.of(difference.counts()));
        node.set("now", tree(difference.now()));
        node.set("then", tree(difference.then()));
        return node;
    }

    @Override
    public ObjectNode growth(Calculation.Growth growth) {
        ObjectNode node = node("growth");
        node.set("now", tree(growth.now()));
        node.set("then", tree(growth.then()));
        return node;
    }

    @Override
    public ObjectNode stated(Calculation.Stated stated) {
        ObjectNode node = node("stated");
        node.set("day", Json.node(stated.day()));
        return node;
    }

    private static ObjectNode node(String kind) {
        return Json.object().put("kind", kind);
    }

    private static JsonNode part(Calculation.Part part) {
        Observation observation = part.observation();
        ObjectNode node = Json.object();
        node.set("area", Json.node(observation.area()));
        node.set("period_start", Json.node(observation.period().start()));
        node.set("period_end", Json.node(observation.period().end()));
        node.set("share", Json.node(part.share()));
        return amount(observation.amount(), node);
    }

    static ObjectNode amount(Amount amount, ObjectNode node) {
        node.set("bound", Json.node(amount.bound().symbol()));
        node.set("value", Json.node(amount.value()));
        if (amount.upper() != null) {
            node.set("upper", Json.node(amount.upper()));
        }
        if (!amount.word().isEmpty()) {
            node.set("word", Json.node(amount.word()));
        }
        return node;
    }
}
