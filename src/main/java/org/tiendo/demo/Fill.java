package org.tiendo.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A method to generate rows of a table. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "events", value = Events.class),
    @JsonSubTypes.Type(name = "panel", value = Panel.class)
})
sealed interface Fill permits Events, Panel {

    /**
     * Generates all rows.
     *
     * @param seed the seed, which differs between tables; the same seed gives the same rows
     */
    void rows(String seed, Consumer<Row> sink);

    /** The columns that contain its quantities. */
    Set<String> quantities();

    /** The constant texts of its rows, by column. */
    Map<String, String> labels();
}
