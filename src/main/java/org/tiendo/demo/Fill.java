package org.tiendo.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A way in which rows of a table come about. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @JsonSubTypes.Type(name = "events", value = Events.class),
    @JsonSubTypes.Type(name = "panel", value = Panel.class)
})
sealed interface Fill permits Events, Panel {

    /**
     * Makes all rows.
     *
     * @param seed the same one gives the same rows; tables differ in it
     */
    void rows(String seed, Consumer<Row> sink);

    /** The columns its quantities go to. */
    Set<String> quantities();

    /** Fixed words of its rows, by column. */
    Map<String, String> labels();
}
