package org.tiendo.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.Terminals;

/**
 * Formats the course of a request for a terminal.
 *
 * @param zone the zone of the times shown
 * @param width the most characters of a line
 */
public record InquiryText(ZoneId zone, Instant now, int width) {

    public String render(Inquiry inquiry) {
        Figure figure = inquiry.figure();
        LocalDate today = LocalDate.ofInstant(now, zone);
        var text = new StringBuilder()
                .append("Request %d · %s%s%n%n"
                        .formatted(inquiry.id(), inquiry.state(), inquiry.isOverdue(today) ? ", overdue" : ""))
                .append(Terminals.hanging(
                        "Figure    ",
                        "%s, area %s, edition %s revision %d"
                                .formatted(figure.indicator(), figure.area(), figure.businessDate(), figure.revision()),
                        width))
                .append(Terminals.hanging(
                        "Owner     ",
                        inquiry.owner().name().in("en") + " (" + inquiry.owner().code() + ")",
                        width))
                .append(Terminals.hanging("Due       ", inquiry.dueOn().toString(), width));
        inquiry.events().forEach(event -> append(text, event));
        return text.toString();
    }

    private void append(StringBuilder text, InquiryEvent event) {
        text.append("%n%s · %s · by %s%n".formatted(new HomeTime(zone).minute(event.at()), event.state(), event.by()));
        if (!event.text().isEmpty()) {
            text.append(Terminals.hanging("  " + word(event.state()), event.text(), width));
        }
        if (event.measure() != null) {
            text.append(Terminals.hanging("  measure   ", event.measure(), width));
        }
        @Nullable Attachment file = event.file();
        if (file != null) {
            text.append(Terminals.hanging("  file      ", file.name() + ", " + file.bytes() + " bytes", width));
        }
        if (event.mailedTo() != null) {
            text.append(Terminals.hanging("  mailed to ", event.mailedTo(), width));
        }
    }

    private static String word(InquiryState state) {
        return switch (state) {
            case ASKED -> "question  ";
            case ANSWERED -> "cause     ";
            case RETURNED, WITHDRAWN -> "reason    ";
            case ACCEPTED -> "remark    ";
        };
    }
}
