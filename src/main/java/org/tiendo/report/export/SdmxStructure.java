package org.tiendo.report.export;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the data structure definition of {@code sdmx.csv}, with its concepts and code lists, as SDMX-JSON 2.0.
 *
 * <p>The definition, the concepts and the fixed code lists keep their version. The lists of indicators and areas grow
 * with the files of the home: each edition has a minor version of its own, and the definition takes the latest.
 */
record SdmxStructure(Edition edition, Catalog catalog) {

    /** The definition, as rows of data name it. */
    static final String IDENTITY = "TIENDO:PROGRESS(1.0.0)";

    private static final String SCHEMA =
            "https://raw.githubusercontent.com/sdmx-twg/sdmx-json/v2.0.0/structure-message/"
                    + "tools/schemas/2.0.0/sdmx-json-structure-schema.json";
    private static final String AGENCY = "TIENDO";
    private static final String VERSION = "1.0.0";
    private static final String LATEST = "1.0+.0";
    private static final String URN = "urn:sdmx:org.sdmx.infomodel.";

    /** @param snapshots those of the edition, whose codes are in the lists also where the home no longer has them */
    void write(Iterable<Snapshot> snapshots, Appendable out) throws IOException {
        ObjectNode message = ExportJson.object();
        meta(message.putObject("meta"));
        ObjectNode data = message.putObject("data");
        data.putArray("dataStructures").add(definition());
        data.putArray("conceptSchemes").add(concepts());
        SdmxCodes codes = SdmxCodes.of(snapshots, catalog);
        ArrayNode lists = data.putArray("codelists");
        for (SdmxCodelist list : SdmxCodelist.values()) {
            ObjectNode node = maintained(list.name(), "list." + list.name());
            node.put("version", list.isFixed() ? VERSION : ownVersion());
            node.set("codes", codes.of(list));
            lists.add(node);
        }
        out.append(ExportJson.text(message));
    }

    private SdmxWords words() {
        return new SdmxWords(catalog.settings());
    }

    private void meta(ObjectNode meta) {
        meta.put("schema", SCHEMA);
        meta.put("id", "PROGRESS-" + edition.businessDate() + "-" + edition.revision());
        meta.put("test", false);
        meta.put("prepared", edition.sealedAt().toString());
        words().languages().forEach(meta.putArray("contentLanguages")::add);
        meta.putObject("sender").put("id", AGENCY);
    }

    private ObjectNode definition() {
        ObjectNode definition = maintained("PROGRESS", "structure");
        definition.put("version", VERSION);
        ObjectNode components = definition.putObject("dataStructureComponents");
        ObjectNode dimensions = components.putObject("dimensionList").put("id", "DimensionDescriptor");
        ArrayNode keys = dimensions.putArray("dimensions");
        of(SdmxComponent.Role.DIMENSION).forEach(one -> keys.add(component(one)));
        of(SdmxComponent.Role.TIME).forEach(time -> dimensions.set("timeDimension", component(time)));
        ArrayNode measures = components
                .putObject("measureList")
                .put("id", "MeasureDescriptor")
                .putArray("measures");
        of(SdmxComponent.Role.MEASURE).forEach(one -> measures.add(component(one)));
        ArrayNode attributes = components
                .putObject("attributeList")
                .put("id", "AttributeDescriptor")
                .putArray("attributes");
        of(SdmxComponent.Role.ATTRIBUTE).forEach(one -> attributes.add(attribute(one)));
        return definition;
    }

    private static List<SdmxComponent> of(SdmxComponent.Role role) {
        return Stream.of(SdmxComponent.values())
                .filter(component -> component.role() == role)
                .toList();
    }

    private static ObjectNode component(SdmxComponent component) {
        ObjectNode node = ExportJson.object();
        node.put("id", component.name());
        node.put(
                "conceptIdentity",
                URN + "conceptscheme.Concept=TIENDO:CS_PROGRESS(" + VERSION + ")." + component.name());
        ObjectNode representation = node.putObject("localRepresentation");
        SdmxCodelist list = component.codes();
        if (list == null) {
            representation.putObject("format").put("dataType", component.type().sdmx());
        } else {
            String version = list.isFixed() ? VERSION : LATEST;
            representation.put("enumeration", URN + "codelist.Codelist=TIENDO:" + list + "(" + version + ")");
        }
        return node;
    }

    private static ObjectNode attribute(SdmxComponent component) {
        ObjectNode node = component(component);
        node.put("usage", "optional");
        node.putObject("attributeRelationship").putObject("observation");
        return node;
    }

    private ObjectNode concepts() {
        ObjectNode scheme = maintained("CS_PROGRESS", "concepts");
        scheme.put("version", VERSION);
        ArrayNode concepts = scheme.putArray("concepts");
        for (SdmxComponent component : SdmxComponent.values()) {
            ObjectNode concept = concepts.addObject();
            concept.put("id", component.name());
            words().name(concept, "component." + component.name());
        }
        return scheme;
    }

    private ObjectNode maintained(String id, String words) {
        ObjectNode node = ExportJson.object();
        node.put("id", id);
        node.put("agencyID", AGENCY);
        words().name(node, words);
        return node;
    }

    private String ownVersion() {
        return "1." + ExportJson.digits(edition.businessDate()) + "." + edition.revision();
    }
}
