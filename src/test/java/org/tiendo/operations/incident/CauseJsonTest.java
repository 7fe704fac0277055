package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.operations.OwedExports;
import org.tiendo.operations.Subject;
import org.tiendo.words.Sentence;

class CauseJsonTest {

    private static final Cause STALE = new Cause(
            IncidentKind.SOURCE_STALE,
            Sentence.of(Subject.SOURCE, "customs"),
            List.of(Sentence.of(
                    IncidentFact.STALE,
                    "trade",
                    LocalDate.of(2024, 1, 31),
                    LocalDate.of(2024, 2, 29),
                    LocalDate.of(2024, 3, 5))));

    @ParameterizedTest
    @EnumSource(IncidentFact.class)
    void keepsWhatIsKnownOfEveryKind(IncidentFact fact) {
        var cause =
                Cause.ofRun(IncidentKind.STUCK, "pull customs", "2024-03-31", Sentence.of(fact, "1", "2", "3", "4"));

        assertThat(read(cause, CauseJson.write(cause))).isEqualTo(cause);
    }

    @Test
    void keepsWhyFilesWereNotWritten() {
        Sentence reason = OwedExports.reason("/export/2024-03-31: it is not there");
        var cause = new Cause(
                IncidentKind.EXPORT,
                Sentence.of(IncidentSubject.BUSINESS_DATE, "2024-03-31"),
                List.of(Sentence.of(IncidentFact.NOT_WRITTEN, "1", "/export/2024-03-31", "north", reason)));

        Cause read = read(cause, CauseJson.write(cause));

        assertThat(read).isEqualTo(cause);
        assertThat(reason.isPlain()).isFalse();
    }

    @Test
    void keepsWhatIsTheSameInEveryLanguageAsItIs() {
        var cause = new Cause(IncidentKind.FILES, "process 7 on north", "the files {\"differ\"} by 100 %");

        assertThat(read(cause, CauseJson.write(cause))).isEqualTo(cause);
    }

    @Test
    void keepsDaysAndNumbersAsTheyAreSaid() {
        Cause read = read(STALE, CauseJson.write(STALE));

        assertThat(read.message()).isEqualTo(STALE.message());
        assertThat(read.facts().get(0).kind()).isEqualTo(IncidentFact.STALE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "no JSON",
                "[{\"kind\":\"subject.of_tomorrow\",\"arguments\":[\"customs\"]}]",
                "[{\"kind\":\"\",\"arguments\":[]}]",
                "[{\"kind\":\"subject.source\",\"arguments\":[]}]",
                "[{\"kind\":\"subject.source\",\"arguments\":[\"customs\"]},"
                        + "{\"kind\":\"incident.fact.see_editions\",\"arguments\":[]}]"
            })
    void leavesTheTextAsItWasNotifiedWhereAnotherVersionSaidItOtherwise(String json) {
        assertThat(read(STALE, json)).isEqualTo(new Cause(STALE.kind(), STALE.subject(), STALE.message()));
    }

    @Test
    void leavesTheTextOfIncidentsFromBefore() {
        Cause read = CauseJson.read(STALE.kind(), STALE.subject(), STALE.message(), null);

        assertThat(read.key()).isEqualTo(STALE.key());
        assertThat(Arrays.asList(read.about(), read.facts().get(0)))
                .containsExactly(Sentence.plain(STALE.subject()), Sentence.plain(STALE.message()));
    }

    private static Cause read(Cause cause, String json) {
        return CauseJson.read(cause.kind(), cause.subject(), cause.message(), json);
    }
}
