package org.tiendo.inquiry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The part of the requests that somebody wants to see, the newest first.
 *
 * @param state null for any
 * @param owner a code; null for any
 * @param overdueOn the day on which they are overdue; null for all
 * @param before the number below which they lie; null for the newest
 * @param limit the largest number of them
 */
public record InquiryFilter(
        @Nullable InquiryState state,
        @Nullable String owner,
        @Nullable LocalDate overdueOn,
        @Nullable Long before,
        int limit) {

    public static InquiryFilter newest(
            @Nullable InquiryState state, @Nullable String owner, @Nullable LocalDate overdueOn, int limit) {
        return new InquiryFilter(state, owner, overdueOn, null, limit);
    }
}
