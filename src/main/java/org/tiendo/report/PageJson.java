package org.tiendo.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import tools.jackson.databind.node.ObjectNode;

/** Writes one page of a table as JSON: the edition it is of, if it is of one, the rows, and where to go on. */
public final class PageJson {

    private PageJson() {}

    /**
     * @param edition null when the rows are of several or of none
     * @param next the address of the next page; null at the end
     */
    public static void write(@Nullable Edition edition, Listing<?> listing, @Nullable String next, Appendable out)
            throws IOException {
        ObjectNode document = Json.object();
        if (edition != null) {
            document.set("edition", Json.edition(edition));
        }
        document.set("rows", listing.json());
        document.set("next", Json.node(next));
        out.append(Json.MAPPER.writeValueAsString(document)).append('\n');
    }
}
