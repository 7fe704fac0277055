package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.distance.Status;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.SnapshotBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SdmxStructureTest {

    private static final LocalDate DATE = LocalDate.of(2024, 3, 31);
    private static final Instant SEALED = Instant.parse("2024-04-01T01:30:07Z");
    private static final Edition EDITION = new Edition(DATE, 2, SEALED, SEALED, 1, "3f2a9c", null, 17);

    @TempDir
    private Path folder;

    @Test
    void definesEveryColumnOfTheDataInItsOrder() throws IOException {
        JsonNode components = structure().at("/data/dataStructures/0/dataStructureComponents");
        List<String> ids = new ArrayList<>(ids(components.at("/dimensionList/dimensions")));
        ids.add(components.at("/dimensionList/timeDimension/id").asString());
        ids.addAll(ids(components.at("/measureList/measures")));
        ids.addAll(ids(components.at("/attributeList/attributes")));

        assertThat(ids)
                .containsExactlyElementsOf(Stream.of(SdmxComponent.values())
                        .map(SdmxComponent::name)
                        .toList());
        assertThat(ids(structure().at("/data/conceptSchemes/0/concepts"))).isEqualTo(ids);
    }

    @Test
    void isTheStructureThatRowsName() throws IOException {
        JsonNode definition = structure().at("/data/dataStructures/0");

        assertThat(SdmxStructure.IDENTITY)
                .isEqualTo(definition.at("/agencyID").asString() + ":"
                        + definition.at("/id").asString() + "("
                        + definition.at("/version").asString() + ")");
    }

    @Test
    void listsTheCodesOfTheHomeByTheirNamesInBothLanguages() throws IOException {
        JsonNode indicators = list("CL_INDICATOR");

        assertThat(ids(indicators.at("/codes"))).containsExactly("trees_planted");
        assertThat(indicators.at("/codes/0/names/vi").asString()).isEqualTo("Số cây trồng mới");
        assertThat(indicators.at("/codes/0/names/en").asString()).isEqualTo("Trees planted");
        assertThat(ids(list("CL_AREA").at("/codes"))).contains("village", "north");
        assertThat(ids(list("CL_ASSESSMENT").at("/codes")))
                .containsExactlyElementsOf(
                        Stream.of(Status.values()).map(Status::name).toList());
    }

    @Test
    void listsCodesOfTheEditionThatTheHomeNoLongerHas() throws IOException {
        Snapshot gone = new SnapshotBuilder(DATE, "gone").area("sunk").build();

        assertThat(ids(list("CL_INDICATOR", gone).at("/codes"))).containsExactly("trees_planted", "gone");
        assertThat(ids(list("CL_AREA", gone).at("/codes"))).endsWith("sunk");
    }

    @Test
    void givesTheListsOfTheHomeAVersionForEachEdition() throws IOException {
        assertThat(list("CL_INDICATOR").at("/version").asString()).isEqualTo("1.20240331.2");
        assertThat(list("CL_FREQ").at("/version").asString()).isEqualTo("1.0.0");
    }

    @Test
    void hasEveryNameInBothLanguages() {
        assertThat(words("vi").keySet()).isEqualTo(words("en").keySet());
    }

    private static ResourceBundle words(String language) {
        return ResourceBundle.getBundle("messages.sdmx", Locale.forLanguageTag(language));
    }

    private JsonNode list(String id, Snapshot... snapshots) throws IOException {
        for (JsonNode list : structure(snapshots).at("/data/codelists")) {
            if (list.at("/id").asString().equals(id)) {
                return list;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private JsonNode structure(Snapshot... snapshots) throws IOException {
        var text = new StringBuilder();
        new SdmxStructure(EDITION, HomeFolder.village(folder).catalog()).write(List.of(snapshots), text);
        return JsonMapper.shared().readTree(text.toString());
    }

    private static List<String> ids(JsonNode nodes) {
        List<String> ids = new ArrayList<>();
        nodes.forEach(node -> ids.add(node.at("/id").asString()));
        return ids;
    }
}
