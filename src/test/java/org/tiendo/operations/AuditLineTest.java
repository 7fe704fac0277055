package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.operations.Audit.Action;
import org.tiendo.run.RunRefusal;
import org.tiendo.schedule.TriggerChange;
import org.tiendo.words.Sentence;

class AuditLineTest {

    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Instant AT = Instant.parse("2024-01-01T08:00:00Z");
    private static final Sentence SUBJECT = Sentence.of(Subject.RUN, 17);
    private static final StoredSentences KINDS = StoredSentences.with();

    @ParameterizedTest
    @EnumSource(AuditOutcome.class)
    void saysEveryOutcomeAsItWasSaid(AuditOutcome kind) {
        var outcome = Sentence.of(kind, "1", "2", "3", "4", "5", "6");

        assertThat(line(outcome.toString(), StoredSentences.write(List.of(SUBJECT, outcome)))
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void keepsWhatAPersonHasTypedAsItIs() {
        AuditLine line = line("paused", StoredSentences.write(List.of(SUBJECT, Sentence.of(AuditOutcome.PAUSED))));

        assertThat(line.reason()).isEqualTo(Sentence.plain("because"));
        assertThat(line.subject().kind()).isEqualTo(Subject.RUN);
        assertThat(line.keptSubject()).isEqualTo("run 17");
    }

    @Test
    void saysActionsInEveryLanguageAndThoseOfAnotherVersionAsTheyAreStored() {
        var unknown = new Audit.Entry(AT, "mai", "merge_home", "run 17", "because", "merged", null);

        assertThat(line("paused", null).did()).isEqualTo(Sentence.of(Action.PAUSE));
        assertThat(AuditLine.of(unknown, HOME, KINDS).did()).isEqualTo(Sentence.plain("merge_home"));
    }

    @Test
    void saysTheProgramsOwnReasonAsASentence() {
        Sentence reason = Sentence.of(RunRefusal.PROCESS_STOPPING, "run 17");
        var entry = new Audit.Entry(
                AT,
                "mai",
                Action.RESTART,
                "run 17",
                reason.toString(),
                "started",
                StoredSentences.write(List.of(SUBJECT, Sentence.of(AuditOutcome.STARTED), reason)));

        assertThat(AuditLine.of(entry, HOME, KINDS).reason()).isEqualTo(reason);
    }

    @Test
    void showsMomentsInTheZoneOfTheHome() {
        Sentence outcome = Sentence.of(AuditOutcome.PAUSED_UNTIL, AT);

        assertThat(line(outcome.toString(), StoredSentences.write(List.of(SUBJECT, outcome)))
                        .outcome())
                .hasToString("paused until 2024-01-01 15:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no JSON",
                "[]",
                "[{\"kind\":\"subject.of_tomorrow\",\"arguments\":[\"17\"]}]",
                "[{\"kind\":\"subject.run\",\"arguments\":[]},{\"kind\":\"audit.outcome.resumed\",\"arguments\":[]}]",
                "[{\"kind\":\"\",\"arguments\":[]}]"
            })
    void staysEnglishWhereAnotherVersionSaidItOtherwise(String said) {
        AuditLine line = line("paused", said);

        assertThat(List.of(line.subject(), line.reason(), line.outcome()))
                .containsExactly(Sentence.plain("run 17"), Sentence.plain("because"), Sentence.plain("paused"));
    }

    @Test
    void staysEnglishWhereOnlyThatIsKnown() {
        assertThat(line("paused", null).outcome()).isEqualTo(Sentence.plain("paused"));
    }

    @Test
    void namesTheTasksWhoseTimesHaveChanged() {
        Sentence outcome = AuditOutcome.applied(
                3,
                List.of(
                        Sentence.of(TriggerChange.NEW, "pull customs", "0 0 1 * * ? UTC"),
                        Sentence.of(TriggerChange.REMOVED, "digest")));

        assertThat(outcome).hasToString("revision 3; new: pull customs, 0 0 1 * * ? UTC; removed: digest");
        assertThat(StoredSentences.write(List.of(outcome))).contains("task.pull", "task.digest");
    }

    @Test
    void keepsThePlanOfVeryManyRuns() {
        List<Sentence> refused = new ArrayList<>(IntStream.rangeClosed(1, BulkInterventions.MOST)
                .mapToObj(run -> Sentence.of(RunRefusal.COMPLETED, run))
                .toList());
        Sentence outcome = Sentence.of(
                AuditOutcome.WITH_REFUSED,
                Sentence.of(AuditOutcome.TO_RESTART, Sentence.of(AuditOutcome.ONE_RUN), Sentence.plain("900")),
                refused.size(),
                Joined.BY_SEMICOLON.all(refused));

        Sentence shown = line(outcome.toString(), StoredSentences.write(List.of(SUBJECT, outcome)))
                .outcome();

        assertThat(shown.kind()).isEqualTo(AuditOutcome.WITH_REFUSED);
        assertThat(shown).hasToString(outcome.toString());
        assertThat(outcome.toString())
                .contains("tiendo rerun 1; run 2 has completed")
                .doesNotContain("; ;");
    }

    private static AuditLine line(String outcome, @Nullable String said) {
        return AuditLine.of(new Audit.Entry(AT, "mai", Action.PAUSE, "run 17", "because", outcome, said), HOME, KINDS);
    }
}
