package org.tiendo.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;
import org.tiendo.web.view.Texts;

class FieldTest {

    @Test
    void pagesCallAParameterByTheLabelOfItsField() {
        ProblemException missing = ProblemException.bad(Problem.MISSING, "date");

        assertThat(new Texts(Language.of("vi"), "pages").say(missing.sentence()))
                .isEqualTo("Thiếu “Ngày số liệu”.");
        assertThat(new Texts(Language.of("en"), "console").say(missing.sentence()))
                .isEqualTo("“Business date” is missing.");
    }

    @Test
    void programsAreToldItsName() {
        assertThat(ProblemException.bad(Problem.MISSING, "date")).hasMessage("date is missing.");
    }

    @Test
    void aParameterThatNoFormHasKeepsItsName() {
        ProblemException tooMany = ProblemException.bad(Problem.NUMBER_OUTSIDE, "limit", 10, "date");

        assertThat(new Texts(Language.of("vi"), "pages").say(tooMany.sentence()))
                .contains("“limit”", "10", "không phải “date”");
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldHasALabelInEveryLanguage(Field field) {
        for (Language language : Language.all()) {
            assertThat(Messages.has("pages", language.locale(), field.key()))
                    .as(field.key())
                    .isTrue();
        }
    }
}
