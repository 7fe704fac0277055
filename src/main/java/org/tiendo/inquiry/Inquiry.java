package org.tiendo.inquiry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.Owner;

/**
 * A request for an explanation of a figure, with everything that came of it.
 *
 * @param owner the department that was asked, by its names of that day
 * @param events in their order, the question first
 */
public record Inquiry(long id, Figure figure, Owner owner, List<InquiryEvent> events) {

    /** @throws IllegalArgumentException when the events are no course that a request can take */
    public Inquiry {
        events = List.copyOf(events);
        if (events.isEmpty() || events.get(0).state() != InquiryState.ASKED) {
            throw new IllegalArgumentException("request " + id + " does not begin with a question");
        }
        for (int step = 1; step < events.size(); step++) {
            InquiryState before = events.get(step - 1).state();
            InquiryState after = events.get(step).state();
            if (!before.mayBecome(after)) {
                throw new IllegalArgumentException("request " + id + " is " + before + " and can't become " + after);
            }
        }
    }

    public InquiryState state() {
        return last().state();
    }

    /** The event that asked. */
    public InquiryEvent asked() {
        return events.get(0);
    }

    public InquiryEvent last() {
        return events.get(events.size() - 1);
    }

    /** The last day for an answer, as it is now. */
    public LocalDate dueOn() {
        return last().dueOn();
    }

    /** The answer that was given last; empty while there is none. */
    public Optional<InquiryEvent> answer() {
        List<InquiryEvent> latestFirst = new ArrayList<>(events);
        Collections.reverse(latestFirst);
        return latestFirst.stream()
                .filter(event -> event.state() == InquiryState.ANSWERED)
                .findFirst();
    }

    /**
     * Returns whether an answer is missing on the day after the due date or later.
     *
     * @param today the day in the home's zone
     */
    public boolean isOverdue(LocalDate today) {
        return isOverdue(state(), dueOn(), today);
    }

    static boolean isOverdue(InquiryState state, LocalDate dueOn, LocalDate today) {
        return state.awaitsAnswer() && today.isAfter(dueOn);
    }
}
