package org.tiendo.inquiry;

import java.io.IOException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes the course of a request as JSON, with times in UTC. */
public final class InquiryJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private InquiryJson() {}

    public static void write(Inquiry inquiry, Appendable out) throws IOException {
        Figure figure = inquiry.figure();
        ObjectNode json = MAPPER.createObjectNode()
                .put("inquiry", inquiry.id())
                .put("state", inquiry.state().toString())
                .put("due_on", inquiry.dueOn().toString())
                .put("business_date", figure.businessDate().toString())
                .put("revision", figure.revision())
                .put("indicator", figure.indicator())
                .put("area", figure.area())
                .put("owner", inquiry.owner().code())
                .put("owner_name_vi", inquiry.owner().name().in("vi"))
                .put("owner_name_en", inquiry.owner().name().in("en"));
        inquiry.events().forEach(event -> json.withArray("events").add(json(event)));
        out.append(json.toPrettyString()).append('\n');
    }

    private static ObjectNode json(InquiryEvent event) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("state", event.state().toString())
                .put("at", event.at().toString())
                .put("by", event.by())
                .put("due_on", event.dueOn().toString())
                .put("text", event.text())
                .put("measure", event.measure())
                .put("mailed_to", event.mailedTo());
        Attachment file = event.file();
        if (file != null) {
            json.putObject("file").put("name", file.name()).put("bytes", file.bytes());
        }
        return json;
    }
}
