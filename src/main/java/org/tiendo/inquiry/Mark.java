package org.tiendo.inquiry;

/** The state of the request that matters most of those about a figure. */
public record Mark(long inquiry, InquiryState state, boolean isOverdue) {

    private static final int ACCEPTED = 3;

    /**
     * Returns whether this one matters more: the more urgent; of those that wait the one that waits longest, of those that are
     * over the newer.
     */
    boolean isBefore(Mark other) {
        if (rank() != other.rank()) {
            return rank() < other.rank();
        }
        return rank() < ACCEPTED ? inquiry < other.inquiry : inquiry > other.inquiry;
    }

    private int rank() {
        return isOverdue
                ? 0
                : switch (state) {
                    case ASKED, RETURNED -> 1;
                    case ANSWERED -> 2;
                    case ACCEPTED -> ACCEPTED;
                    case WITHDRAWN -> 4;
                };
    }
}
