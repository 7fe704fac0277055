package org.tiendo.inquiry;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The life cycle of an explanation request: each event is named by the state that it leads to. */
public enum InquiryState {
    ASKED,
    ANSWERED,
    /** The answer explains too little; the owner is asked again. */
    RETURNED,
    ACCEPTED,
    /** No answer is needed any more. */
    WITHDRAWN;

    /** The states that may follow this one; together they are the whole life cycle. */
    private Set<InquiryState> next() {
        return switch (this) {
            case ASKED, RETURNED -> EnumSet.of(ANSWERED, WITHDRAWN);
            case ANSWERED -> EnumSet.of(RETURNED, ACCEPTED, WITHDRAWN);
            case ACCEPTED, WITHDRAWN -> EnumSet.noneOf(InquiryState.class);
        };
    }

    public boolean mayBecome(InquiryState other) {
        return next().contains(other);
    }

    /** Returns whether it is the owner's turn. */
    public boolean awaitsAnswer() {
        return mayBecome(ANSWERED);
    }

    /** Returns whether nothing can follow. */
    public boolean isClosed() {
        return next().isEmpty();
    }

    /** The word for the command line, addresses and the store. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InquiryState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.toString().equals(word))
                .findFirst();
    }
}
