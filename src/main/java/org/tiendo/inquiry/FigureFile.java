package org.tiendo.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The requests and notes about a figure, the oldest first. */
public record FigureFile(List<Asked> requests, List<Note> notes) {

    public FigureFile {
        requests = List.copyOf(requests);
        notes = List.copyOf(notes);
    }

    /** A request with its question and where it stands. */
    public record Asked(
            long id, Figure figure, InquiryState state, LocalDate dueOn, Instant at, String by, String question) {

        /** @param today the day in the home's zone */
        public boolean isOverdue(LocalDate today) {
            return Inquiry.isOverdue(state, dueOn, today);
        }
    }
}
