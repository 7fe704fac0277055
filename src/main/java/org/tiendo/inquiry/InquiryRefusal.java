package org.tiendo.inquiry;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which nothing is done about an explanation request or a note. */
public enum InquiryRefusal implements Sentence.Kind {
    /** The argument is an indicator. */
    NO_OWNER("Nobody is named as the owner of %1$s, so that nobody can be asked. Name one in config/indicators.yaml"
            + " (owner)."),
    NO_DUE_DATE("The due date is missing."),
    /** The argument is what stands there instead. */
    NOT_A_DUE_DATE("The due date is a day until 2999-12-31, such as 2023-12-31, not \"%1$s\"."),
    /** The arguments: the due date, and the day of today. */
    DUE_DATE_PASSED("The due date %1$s has passed; name today, %2$s, or a later day."),
    NO_REQUEST("There is no request %1$s. See those there are: tiendo inquiry list"),
    /** The arguments of the following three: the number, its state, and that which was asked for. */
    AWAITS_ANSWER("Request %1$s is %2$s and can't be %3$s: it waits for an answer."),
    AWAITS_DECISION("Request %1$s is %2$s and can't be %3$s: the answer waits to be accepted or returned."),
    CLOSED("Request %1$s is %2$s and can't be %3$s: it is closed. Ask anew if something is still open."),
    CHANGED_MEANWHILE("Somebody else did something about request %1$s at the same moment; see what it has become:"
            + " tiendo inquiry show %1$s"),
    /** The argument is an {@link InquiryField}. */
    EMPTY("The %1$s is empty; say what whoever reads it has to know."),
    /** The arguments: an {@link InquiryField}, its length, and the longest that is allowed. */
    TOO_LONG("The %1$s has %2$s characters; it may have at most %3$s."),
    /** The same of a text of an answer, which alone may have a file. */
    TOO_LONG_ANSWER(
            "The %1$s has %2$s characters; it may have at most %3$s. Attach what is longer as a file to the answer."),
    /** The argument is the name of a file. */
    EMPTY_FILE("The file %1$s is empty; attach one that says something."),
    /** The arguments: the name of a file, the most megabytes, and those it has. */
    LARGE_FILE("The file %1$s is too large: it may have at most %2$s MB, and has %3$s MB.");

    private final String english;

    InquiryRefusal(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "refused." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
