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

    @Override
    public String key() {
        return "field." + english();
    }

    @Override
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
