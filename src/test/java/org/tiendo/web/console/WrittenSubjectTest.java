package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.operations.Subject;
import org.tiendo.report.Language;
import org.tiendo.web.view.Texts;
import org.tiendo.words.Sentence;

class WrittenSubjectTest {

    @ParameterizedTest
    @EnumSource(Subject.class)
    void whatAPageSaysIsFoundInEveryLanguage(Subject kind) {
        Sentence subject = kind.english().contains("%s") ? Sentence.of(kind, "customs") : Sentence.of(kind);

        for (Language language : Language.all()) {
            var texts = new Texts(language, Console.BUNDLE);
            assertThat(new WrittenSubject(texts).kept(texts.say(subject)))
                    .as(language.toString())
                    .isEqualTo(subject.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void theDateOfANightIsFoundAsThePageWritesIt(Language language) {
        var texts = new Texts(language, Console.BUNDLE);
        Sentence night = Sentence.of(Subject.NIGHT, LocalDate.of(2024, 12, 31));

        assertThat(new WrittenSubject(texts).kept(texts.say(night))).isEqualTo("night 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({"run 17", "lượt", "'night 2024-12-31'", "''"})
    void whatIsNoSubjectInTheLanguageStaysAsItIsWritten(String written) {
        assertThat(new WrittenSubject(new Texts(Language.of("vi"), Console.BUNDLE)).kept(written))
                .isEqualTo(written);
    }
}
