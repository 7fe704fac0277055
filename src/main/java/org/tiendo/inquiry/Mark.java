package org.tiendo.inquiry;

/** The state of the request that matters most of those about a figure. */
public record Mark(long inquiry, InquiryState state, boolean isOverdue) {

    /** Returns whether this one matters more: the more urgent, of equal ones the newer. */
    boolean isBefore(Mark other) {
        return rank() != other.rank() ? rank() < other.rank() : inquiry > other.inquiry;
    }

    private int rank() {
        return isOverdue
                ? 0
                : switch (state) {
                    case ASKED, RETURNED -> 1;
                    case ANSWERED -> 2;
                    case ACCEPTED -> 3;
                    case WITHDRAWN -> 4;
                };
    }
}
