package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.HomeTime;
import org.tiendo.store.Column;
import tools.jackson.databind.node.ObjectNode;

/**
 * Formulates notifications about incidents.
 *
 * @param home the name of the home, for people who operate several
 */
public record Wording(String home, HomeTime time) {

    private static final int LONGEST_TITLE = 255;

    String opened(Incident incident) {
        return title(incident.title());
    }

    String recovered(Incident incident) {
        return title("recovered: " + incident.title());
    }

    /** @param subject line breaks are replaced by spaces */
    public static String title(String subject) {
        String line = "[tiendo] " + subject.replaceAll("\\s+", " ");
        return line.length() > LONGEST_TITLE ? line.substring(0, LONGEST_TITLE) : line;
    }

    /** @param event opened or recovered */
    ObjectNode json(NotificationEvent event, Incident incident) {
        ObjectNode json = Message.object();
        json.put("event", Column.of(event));
        json.put("home", home);
        json.put("incident", incident.id());
        json.put("kind", Column.of(incident.cause().kind()));
        json.put("subject", incident.cause().subject());
        json.put("message", incident.cause().message());
        json.put("state", Column.of(incident.state()));
        Message.put(json, "opened_at", incident.openedAt());
        Message.put(json, "recovered_at", incident.recoveredAt());
        json.put("text", text(incident));
        return json;
    }

    String sealed(Edition edition) {
        return "edition of " + edition.businessDate() + ", revision " + edition.revision() + ", is sealed";
    }

    /** @param address the begin of links; empty where unknown */
    ObjectNode json(Edition edition, String address) {
        ObjectNode json = Message.object();
        json.put("event", Column.of(NotificationEvent.SEALED));
        json.put("home", home);
        json.put("date", edition.businessDate().toString());
        json.put("revision", edition.revision());
        json.put("seal", edition.sha256());
        json.put("previous", edition.previous());
        json.put("snapshots", edition.snapshots());
        Message.put(json, "cut_off", edition.cutOff());
        Message.put(json, "sealed_at", edition.sealedAt());
        String which = "?date=" + edition.businessDate() + "&revision=" + edition.revision();
        ObjectNode links = json.putObject("links");
        links.put("board", address + "/api/v1/board" + which);
        links.put("items", address + "/api/v1/items" + which);
        links.put("restatements", address + "/api/v1/restatements?from=%1$s&to=%1$s".formatted(edition.businessDate()));
        json.put("text", "The " + sealed(edition) + ".");
        return json;
    }

    private String text(Incident incident) {
        return """
                %s

                %s

                Incident %d of home %s, since %s%s (%s).
                %s
                """.formatted(
                        incident.title(),
                        incident.cause().message(),
                        incident.id(),
                        home,
                        time.minute(incident.openedAt()),
                        until(incident.recoveredAt()),
                        time.zone(),
                        advice(incident));
    }

    private String until(@Nullable Instant recoveredAt) {
        return recoveredAt == null ? "" : ", over at " + time.minute(recoveredAt);
    }

    private static String advice(Incident incident) {
        return incident.recoveredAt() != null
                ? "Nothing is left to do."
                : "See docs/operating.md for what to do. If you handle it: tiendo acknowledge %d --reason WHY"
                        .formatted(incident.id());
    }
}
