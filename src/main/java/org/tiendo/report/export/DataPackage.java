package org.tiendo.report.export;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.tiendo.catalog.Plan;
import org.tiendo.ledger.Edition;
import org.tiendo.report.EditionFacts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the files of an edition as a Frictionless data package, with the edition, its revision and its seal. */
final class DataPackage {

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private DataPackage() {}

    static String of(Edition edition, String title, List<ExportFile.Written> files) {
        ObjectNode described = ExportJson.object();
        described.put("$schema", PROFILE);
        described.put("name", "tiendo-" + edition.businessDate());
        described.put("title", title);
        described.put("version", "1." + ExportJson.digits(edition.businessDate()) + "." + edition.revision());
        described.put("created", edition.sealedAt().toString());
        ObjectNode facts = described.putObject("edition");
        EditionFacts.of(edition).forEach((name, value) -> ExportJson.set(facts, name, value));
        ArrayNode resources = described.putArray("resources");
        files.forEach(file -> resources.add(resource(file)));
        return ExportJson.text(described);
    }

    /** @param plans their titles, with the day that the figures speak of */
    static String title(Edition edition, List<Plan> plans) {
        return plans.stream().map(plan -> plan.title().own() + ", ").collect(joining()) + edition.businessDate();
    }

    private static ObjectNode resource(ExportFile.Written written) {
        ExportFile file = written.file();
        int dot = file.name().lastIndexOf('.');
        ObjectNode resource = ExportJson.object();
        resource.put("name", file.schema() == null ? file.name() : file.name().substring(0, dot));
        resource.put("path", file.name());
        resource.put("title", file.title());
        resource.put("format", file.name().substring(dot + 1));
        resource.put("mediatype", file.mediaType());
        if (file.encoding() != null) {
            resource.put("encoding", file.encoding());
        }
        resource.put("bytes", written.bytes());
        resource.put("hash", "sha256:" + written.sha256());
        if (file.schema() != null) {
            resource.put("type", "table");
            resource.putObject("dialect").put("lineTerminator", "\r\n");
            resource.set("schema", file.schema());
        }
        return resource;
    }
}
