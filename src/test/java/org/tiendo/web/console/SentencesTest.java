package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.access.Role;
import org.tiendo.access.Scope;
import org.tiendo.access.UserAudit;
import org.tiendo.operations.Audit;
import org.tiendo.operations.AuditOutcome;
import org.tiendo.operations.BackfillStep;
import org.tiendo.operations.ChainResult;
import org.tiendo.operations.DeedRefusal;
import org.tiendo.operations.Joined;
import org.tiendo.operations.NightNote;
import org.tiendo.operations.RejectReason;
import org.tiendo.operations.RunCriterion;
import org.tiendo.operations.RunFailure;
import org.tiendo.operations.RunStatus;
import org.tiendo.operations.StepName;
import org.tiendo.operations.Subject;
import org.tiendo.operations.TaskName;
import org.tiendo.operations.WithdrawalPart;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentRefusal;
import org.tiendo.operations.incident.IncidentSubject;
import org.tiendo.report.EditionMissing;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;
import org.tiendo.report.export.FileProblem;
import org.tiendo.run.RunRefusal;
import org.tiendo.run.StopResult;
import org.tiendo.schedule.StandBy;
import org.tiendo.schedule.TriggerChange;
import org.tiendo.web.Problem;
import org.tiendo.web.view.Phrase;
import org.tiendo.web.view.Texts;
import org.tiendo.words.Sentence;

/** The sentences of other rooms on pages. */
class SentencesTest {

    /** More than any sentence has. */
    private static final Object[] ARGUMENTS = {"«1»", "«2»", "«3»", "«4»", "«5»", "«6»", "«7»", "«8»", "«9»", "«10»"};

    static Stream<Sentence.Kind> kinds() {
        return Stream.<Sentence.Kind[]>of(
                        RunRefusal.values(),
                        StopResult.values(),
                        Audit.Action.values(),
                        AuditOutcome.values(),
                        RunStatus.values(),
                        RejectReason.values(),
                        RunFailure.values(),
                        WithdrawalPart.values(),
                        RunCriterion.values(),
                        Joined.values(),
                        BackfillStep.values(),
                        UserAudit.values(),
                        Role.values(),
                        Scope.values(),
                        TriggerChange.values(),
                        DeedRefusal.values(),
                        Subject.values(),
                        TaskName.values(),
                        StepName.values(),
                        ChainResult.values(),
                        NightNote.values(),
                        IncidentRefusal.values(),
                        IncidentKind.values(),
                        IncidentSubject.values(),
                        IncidentFact.values(),
                        StandBy.values(),
                        FileProblem.values(),
                        EditionMissing.values(),
                        Problem.values())
                .flatMap(Arrays::stream);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everySentenceIsSaidInEveryLanguageWithoutArgumentsThatItDoesNotHave(Sentence.Kind kind) {
        String english = Sentence.of(kind, ARGUMENTS).toString();

        for (Language language : Language.all()) {
            assertThat(Stream.of("console", "pages")
                            .filter(bundle -> Messages.has(bundle, language.locale(), kind.key())))
                    .as(language + " " + kind.key())
                    .hasSize(1);
            String said = new Texts(language, "console").say(Phrase.of(Sentence.of(kind, ARGUMENTS)));
            for (Object argument : ARGUMENTS) {
                assertThat(said.contains((String) argument) && !english.contains((String) argument))
                        .as(said)
                        .isFalse();
            }
        }
    }

    /** Only files of an edition are written by no page, and those of a home are put there by people. */
    @ParameterizedTest
    @MethodSource("kinds")
    void noPageAsksForACommandWhereItHasAButton(Sentence.Kind kind) {
        assumeThat(kind).isNotEqualTo(IncidentFact.WRITE_FILES).isNotInstanceOf(StandBy.class);
        for (Language language : Language.all()) {
            assertThat(new Texts(language, "console").of(kind.key())).doesNotContain("tiendo ");
        }
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void whatIsSaidElsewhereStaysAsItIsAlsoWithinASentence(Language language) {
        var within = Sentence.of(RunRefusal.NOT_TO_BE_ABANDONED_NOW, 7, Sentence.plain("100 % of it is gone"));

        assertThat(new Texts(language, "console").say(List.of(Phrase.of(within))))
                .contains("7", "100 % of it is gone");
    }

    @Test
    void theCauseOfAFailedRunIsSaidInTheLanguageOfTheReader() {
        Sentence cause = RunFailure.of("source 'published', file \"published.csv\": there is no column \"area\";"
                + " the columns are district, value");

        assertThat(new Texts(Language.of("vi"), "console").say(cause))
                .isEqualTo("Nguồn “published”, tệp “published.csv”: không có cột \"area\"; các cột hiện có là"
                        + " district, value");
    }
}
