package org.tiendo.inquiry;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The texts that people write about a request, as sentences name them. */
public enum InquiryField implements Sentence.Kind {
    QUESTION,
    CAUSE,
    MEASURE,
    REMARK,
    REASON,
    NOTE;

    /** The refusal of a text of the field that is too long. */
    InquiryRefusal tooLong() {
        return switch (this) {
            case CAUSE, MEASURE -> InquiryRefusal.TOO_LONG_ANSWER;
            case QUESTION, REMARK, REASON, NOTE -> InquiryRefusal.TOO_LONG;
        };
    }

    @Override
    public String key() {
        return "field." + english();
    }

    @Override
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
