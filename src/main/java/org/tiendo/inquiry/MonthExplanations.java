package org.tiendo.inquiry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.monthly.Explained;

/**
 * Chooses the explanations that a monthly report shows: of each figure the accepted one that was asked for last, else the
 * last answer.
 */
public enum MonthExplanations {
    /** Accepted answers only, which are published with the report. */
    ACCEPTED,
    /** Also answers that nobody has accepted yet. */
    ALL;

    /** @param inquiries about figures of the report's date, the newest first */
    public List<Explained> of(List<Inquiry> inquiries) {
        Map<Marks.Place, Explained> chosen = new LinkedHashMap<>();
        for (Inquiry inquiry : inquiries) {
            explained(inquiry).ifPresent(one -> {
                var place = new Marks.Place(one.indicator(), one.area());
                @Nullable Explained newer = chosen.get(place);
                if (newer == null || (one.isAccepted() && !newer.isAccepted())) {
                    chosen.put(place, one);
                }
            });
        }
        return List.copyOf(chosen.values());
    }

    private Optional<Explained> explained(Inquiry inquiry) {
        boolean isAccepted = inquiry.state() == InquiryState.ACCEPTED;
        boolean isShown = switch (this) {
            case ACCEPTED -> isAccepted;
            case ALL -> inquiry.state() != InquiryState.WITHDRAWN;
        };
        Figure figure = inquiry.figure();
        return inquiry.answer()
                .filter(answer -> isShown)
                .map(answer -> new Explained(
                        inquiry.id(),
                        figure.indicator(),
                        figure.area(),
                        figure.revision(),
                        answer.text(),
                        Objects.requireNonNull(answer.measure()),
                        isAccepted));
    }
}
