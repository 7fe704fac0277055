package org.tiendo.report;

import java.io.IOException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Goal;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an explanation for programs: every number of the snapshot can be recalculated from it. */
public final class ExplanationJson {

    private ExplanationJson() {}

    public static void write(Explanation explanation, Appendable out) throws IOException {
        ObjectNode document = edition(explanation.edition());
        document.set("sealed", snapshot(explanation.sealed()));
        document.put(
                "files_changed_since",
                explanation.again() == null || !explanation.differences().isEmpty());
        document.set("differences", array(explanation.differences(), one -> Json.node(one.sentence())));
        Explanation.@Nullable Again again = explanation.again();
        if (again != null) {
            add(again, explanation.sealed(), document);
        }
        document.set("earlier_revisions", array(explanation.earlier(), ExplanationJson::revision));
        out.append(Json.MAPPER.writeValueAsString(document)).append('\n');
    }

    private static ObjectNode edition(Edition edition) {
        ObjectNode node = Json.object();
        node.set("business_date", Json.node(edition.businessDate()));
        node.set("revision", Json.node(edition.revision()));
        node.set("cut_off", Json.node(edition.cutOff()));
        node.set("sealed_at", Json.node(edition.sealedAt()));
        node.set("sha256", Json.node(edition.sha256()));
        return node;
    }

    private static ObjectNode snapshot(Snapshot snapshot) {
        ObjectNode node = Json.object();
        node.set("item", Json.node(snapshot.item()));
        node.set("indicator", Json.node(snapshot.indicator()));
        node.set("area", Json.node(snapshot.area()));
        node.set("unit", Json.node(snapshot.unit()));
        node.set("comparator", Json.node(snapshot.comparator()));
        node.set("target", Json.node(snapshot.target()));
        node.set("target_upper", Json.node(snapshot.targetUpper()));
        node.set("bound", bound(snapshot));
        node.set("actual", Json.node(snapshot.actual()));
        node.set(
                "actual_upper",
                Json.node(snapshot.amount() == null ? null : snapshot.amount().upper()));
        node.set(
                "actual_word",
                Json.node(snapshot.amount() == null ? null : snapshot.amount().word()));
        node.set("gap", Json.node(snapshot.standing().gap()));
        node.set("progress", Json.node(snapshot.standing().progress()));
        node.set("expected", Json.node(snapshot.standing().expected()));
        node.set("pace", Json.node(snapshot.standing().pace()));
        node.set("forecast", Json.node(snapshot.standing().forecast()));
        node.set("status", Json.node(snapshot.status()));
        node.set("reason", Json.node(snapshot.reason().sentence()));
        node.set("period_end", Json.node(snapshot.periodEnd()));
        node.set("data_status", Json.node(snapshot.dataStatus()));
        node.set("sources", Json.node(snapshot.basis().sources()));
        node.set("definition_version", Json.node(snapshot.versions().definition()));
        node.set("target_version", Json.node(snapshot.versions().target()));
        return node;
    }

    private static JsonNode bound(Snapshot snapshot) {
        return Json.node(snapshot.bound() == null ? null : snapshot.bound().symbol());
    }

    private static void add(Explanation.Again again, Snapshot sealed, ObjectNode document) {
        document.set("name_vi", Json.node(again.indicator().name().in("vi")));
        document.set("name_en", Json.node(again.indicator().name().in("en")));
        document.set("target", target(again.target()));
        document.set("calculation", CalculationJson.of(again.calculation()));
        document.set("gap", formula(Formulas.TYPED.gap(sealed)));
        document.set("progress", formula(Formulas.TYPED.progress(again, sealed)));
        document.set("path", Json.node(again.assessment().outlook().path().sentence()));
        document.set(
                "forecast_method",
                Json.node(again.assessment().outlook().method().sentence()));
        document.set("outlook", Json.node(again.assessment().outlook().sentence()));
        document.set("precedence", array(again.precedence(), Json::node));
        document.set("observations", array(again.used(), EvidenceJson::observation));
        document.set("other_observations", array(again.others(), EvidenceJson::observation));
        document.set("withdrawn_observations", array(again.withdrawn(), EvidenceJson::observation));
        document.set("pulls", array(again.pulls(), EvidenceJson::pull));
    }

    private static ObjectNode target(PlanTarget target) {
        Goal goal = target.target().goal();
        ObjectNode node = Json.object();
        node.set("comparator", Json.node(goal == null ? null : goal.comparator()));
        node.set("value", Json.node(goal == null ? null : goal.value()));
        node.set("upper", Json.node(goal == null ? null : goal.upper()));
        node.set("period_start", Json.node(target.target().period().start()));
        node.set("period_end", Json.node(target.target().period().end()));
        node.set("baseline", Json.node(target.target().baseline()));
        node.set("baseline_value", Json.node(target.target().baselineValue()));
        node.set("assigned_by", Json.node(target.assignedBy()));
        node.set("document", Json.node(target.document()));
        node.set("note", Json.node(target.note()));
        return node;
    }

    private static JsonNode formula(@Nullable Formula formula) {
        if (formula == null) {
            return Json.node(null);
        }
        ObjectNode node = Json.object();
        node.set("formula", Json.node(formula.words()));
        node.set("with_values", Json.node(formula.values()));
        node.set("value", Json.node(formula.value()));
        return node;
    }

    private static JsonNode revision(Explanation.Revision revision) {
        ObjectNode node = edition(revision.edition());
        node.set("snapshot", revision.snapshot() == null ? Json.node(null) : snapshot(revision.snapshot()));
        return node;
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> shown) {
        ArrayNode node = Json.MAPPER.createArrayNode();
        values.forEach(value -> node.add(shown.apply(value)));
        return node;
    }
}
