package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Board;
import org.tiendo.report.ItemColumn;
import org.tiendo.report.Listing;
import org.tiendo.report.RestatementTable;
import tools.jackson.databind.JsonNode;

class TableSchemasTest {

    private static final Edition EDITION =
            new Edition(LocalDate.of(2023, 12, 31), 1, Instant.EPOCH, Instant.EPOCH, 0, "", null, 1);

    @Test
    void describeTheColumnsThatTheFilesHave() {
        assertDescribed("board", Board.listing(EDITION, List.of()));
        assertDescribed("items", ItemColumn.listing(List.of()));
        assertDescribed("restatements", RestatementTable.listing(List.of()));
    }

    private static void assertDescribed(String name, Listing<?> listing) {
        List<String> described = new ArrayList<>();
        for (JsonNode field : TableSchemas.of(name).at("/fields")) {
            described.add(field.at("/name").asString());
            assertThat(field.at("/type").asString()).isIn("string", "number", "integer", "date");
            assertThat(field.at("/description").asString()).isNotBlank();
        }
        assertThat(described).isEqualTo(listing.columns());
    }
}
