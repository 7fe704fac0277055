package org.tiendo.web.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.inquiry.InquiryField;
import org.tiendo.inquiry.InquiryRefusal;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;
import org.tiendo.run.RefusedException;
import org.tiendo.web.view.Phrase;
import org.tiendo.web.view.Texts;
import org.tiendo.words.Sentence;

/** The refusals of explanation requests on their pages. */
class InquirySentencesTest {

    /** One argument for each place that the longest sentence has. */
    private static final Object[] ARGUMENTS = {"«1»", "«2»", "«3»"};

    static Stream<Sentence.Kind> kinds() {
        return Stream.<Sentence.Kind[]>of(InquiryRefusal.values(), InquiryField.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyRefusalIsSaidInEveryLanguageWithoutCommandsAndArgumentsThatItDoesNotHave(Sentence.Kind kind) {
        String english = Sentence.of(kind, ARGUMENTS).toString();

        for (Language language : Language.all()) {
            assertThat(Messages.has(InquiryPages.BUNDLE, language.locale(), kind.key()))
                    .as(language + " " + kind.key())
                    .isTrue();
            String said = new Texts(language, InquiryPages.BUNDLE).say(Phrase.of(Sentence.of(kind, ARGUMENTS)));
            assertThat(said).doesNotContain("tiendo ");
            for (Object argument : ARGUMENTS) {
                assertThat(said.contains((String) argument) && !english.contains((String) argument))
                        .as(said)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"vi, '5,1 MB'", "en, 5.1 MB"})
    void sizesHaveTheSignOfTheLanguage(Language language, String size) {
        assertThatThrownBy(() -> AttachedFile.refuseLarger("a.pdf", AttachedFile.MOST_BYTES + 60_000))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(new Texts(language, InquiryPages.BUNDLE).say(refused.sentence()))
                                .contains(size));
    }
}
