package org.tiendo.web.inquiry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tiendo.inquiry.InquiryRefusal;
import org.tiendo.inquiry.InquiryState;
import org.tiendo.run.RefusedException;
import org.tiendo.web.Asked;
import org.tiendo.web.ProblemException;
import org.tiendo.words.Sentence;

/**
 * The texts of a form on a request that was refused, which are in its fields when the page is shown again.
 *
 * @param deed the last part of the form's address; empty where no form was sent
 * @param fields the texts by the names of their fields
 * @param hadFile whether a file was sent with it, which no page can put into a form again
 */
public record Typed(String deed, Map<String, String> fields, boolean hadFile) {

    static final String ANSWER = "answer";
    static final String ACCEPT = "accept";
    static final String RETURN = "return";
    static final String WITHDRAW = "withdraw";
    static final String DUE = "due";

    static final Typed NOTHING = new Typed("", Map.of(), false);

    public Typed {
        fields = new LinkedHashMap<>(fields);
    }

    static Typed of(Asked asked, String deed, List<String> names, boolean hadFile) {
        Map<String, String> fields = new LinkedHashMap<>();
        names.forEach(name -> fields.put(name, asked.typed(name)));
        return new Typed(deed, fields, hadFile);
    }

    /**
     * The due date of a form; empty without one.
     *
     * @throws RefusedException when it is no day
     */
    static Optional<LocalDate> due(Asked asked) {
        String written = asked.typed(DUE);
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(Asked.day(DUE, written.strip()));
        } catch (ProblemException e) {
            throw new RefusedException(Sentence.of(InquiryRefusal.NOT_A_DUE_DATE, Sentence.plain(written)));
        }
    }

    /** The text of a field of a form; empty where another form was sent. */
    public String of(String form, String field) {
        return form.equals(deed) ? fields.getOrDefault(field, "") : "";
    }

    /** The texts that have no form any more, as somebody else has done something about the request meanwhile. */
    public Map<String, String> withoutForm(InquiryState state) {
        boolean hasForm = switch (deed) {
            case ANSWER -> state.awaitsAnswer();
            case ACCEPT, RETURN -> state == InquiryState.ANSWERED;
            default -> !state.isClosed();
        };
        Map<String, String> texts = new LinkedHashMap<>();
        fields.forEach((name, text) -> {
            if (!hasForm && !text.isBlank() && !name.equals(DUE)) {
                texts.put(name, text);
            }
        });
        return texts;
    }
}
