package org.tiendo.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One step in the course of a request.
 *
 * @param state the state that it led to
 * @param on the day in the home's zone
 * @param by its author
 * @param dueOn the last day for an answer, as it was from this event on
 * @param text the question, the cause, the reason or the remark; a remark may be empty
 * @param measure of an answer; else null
 * @param file of an answer with one; else null
 * @param mailedTo the address that a mail about it was written to; null for none
 */
public record InquiryEvent(
        InquiryState state,
        Instant at,
        LocalDate on,
        String by,
        LocalDate dueOn,
        String text,
        @Nullable String measure,
        @Nullable Attachment file,
        @Nullable String mailedTo) {}
