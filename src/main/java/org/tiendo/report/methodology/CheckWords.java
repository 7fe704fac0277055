package org.tiendo.report.methodology;

import org.tiendo.catalog.JobCheck;

/** Says in words which rows a check lets pass. */
record CheckWords(Texts texts) implements JobCheck.Cases<String> {

    @Override
    public String notNull(JobCheck.NotNull check) {
        return texts.of("check.not_null", check.column());
    }

    @Override
    public String range(JobCheck.Range check) {
        if (check.min() == null) {
            return check.max() == null
                    ? texts.of("check.number", check.column())
                    : texts.of("check.at_most", check.column(), texts.number(check.max()));
        }
        return check.max() == null
                ? texts.of("check.at_least", check.column(), texts.number(check.min()))
                : texts.of("check.between", check.column(), texts.number(check.min()), texts.number(check.max()));
    }

    @Override
    public String notAbove(JobCheck.NotAbove check) {
        return texts.of("check.not_above", check.column(), check.whole());
    }

    @Override
    public String unique(JobCheck.Unique check) {
        return texts.of("check.unique", check.column());
    }
}
