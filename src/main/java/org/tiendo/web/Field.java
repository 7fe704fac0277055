package org.tiendo.web;

import java.util.Arrays;
import java.util.Locale;
import org.tiendo.words.Sentence;

/** A parameter that stands on pages as a field: programs know it by its name, readers of pages by its label. */
public enum Field implements Sentence.Kind {
    AGAIN,
    AREA,
    AS_KNOWN,
    CAUSE,
    DATE,
    DUE,
    EVERY,
    FOR,
    FROM,
    INDICATOR,
    JOB,
    KEY,
    LANG,
    MEASURE,
    NAME,
    NOTE,
    NOW,
    ORDER,
    OTHER,
    OVERDUE,
    OWNER,
    PASSWORD,
    PLAN,
    Q,
    QUESTION,
    REASON,
    REMARK,
    REVISION,
    ROLE,
    STATE,
    STATUS,
    SUBJECT,
    TO,
    WHO;

    /** The field of a parameter; the name itself where no form has it. */
    static Sentence of(String parameter) {
        return Arrays.stream(values())
                .filter(field -> field.english().equals(parameter))
                .findFirst()
                .map(Sentence::of)
                .orElse(Sentence.plain(parameter));
    }

    @Override
    public String key() {
        return "field." + english();
    }

    /** The name of the parameter, as programs and addresses have it. */
    @Override
    public String english() {
        return name().toLowerCase(Locale.ROOT);
    }
}
