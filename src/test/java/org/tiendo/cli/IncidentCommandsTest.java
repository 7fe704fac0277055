package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.incident.ChannelKind;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Undelivered;

class IncidentCommandsTest {

    private final Typist typist = new Typist();

    @Test
    void showsWhatLastsAndOnRequestWhatIsOver() {
        typist.workplace.operations.incidents.add(FakeDesk.incident(3, IncidentState.RECOVERED));
        typist.workplace.operations.incidents.add(FakeDesk.incident(4, IncidentState.OPEN));

        assertThat(typist.type("incidents", "--format", "csv")).isZero();
        assertThat(typist.out()).contains("\n4,not_finished,").doesNotContain("\n3,");
        assertThat(typist.type("incidents", "--all")).isZero();
        assertThat(typist.out()).contains("not finished", "pull customs", "open", "recovered", "2024-01-01 04:00");
        assertThat(typist.type("incidents", "--format", "json")).isZero();
        assertThat(typist.out()).startsWith("[");
    }

    @Test
    void saysThatThereIsNone() {
        assertThat(typist.type("incidents")).isZero();
        assertThat(typist.out())
                .isEqualTo("There is no lasting incident; tiendo incidents --all also lists those that are over.\n");
    }

    @Test
    void listsWhatCouldNotBeDelivered() {
        Instant since = Instant.parse("2024-01-01T02:00:00Z");
        typist.workplace.operations.undelivered.add(new Undelivered(
                ChannelKind.SUBSCRIBER,
                "province",
                "[tiendo] sealed",
                since,
                3,
                since.plusSeconds(3600),
                "it is down"));
        typist.workplace.operations.undelivered.add(
                new Undelivered(ChannelKind.EMAIL, null, "[tiendo] stuck", since, 9, null, "no such host"));

        assertThat(typist.type("incidents")).isZero();

        assertThat(typist.out())
                .contains("[tiendo] sealed", "subscriber to province", "2024-01-01 10:00", "it is down")
                .containsPattern("email .*9  none +no such host");
    }

    @Test
    void acknowledgesWithAReason() {
        typist.workplace.operations.incidents.add(FakeDesk.incident(4, IncidentState.OPEN));

        assertThat(typist.type("acknowledge", "4", "--reason", "calling customs"))
                .isZero();
        assertThat(typist.workplace.operations.done).containsExactly("acknowledge 4: calling customs");
        assertThat(typist.out()).contains("Incident 4 is acknowledged: not finished: pull customs");
    }

    @Test
    void refusesToHandleWithoutAReasonOrWhatIsNotThere() {
        assertThat(typist.type("acknowledge", "4")).isEqualTo(2);
        assertThat(typist.err()).contains("--reason");
        assertThat(typist.type("acknowledge", "4", "--reason", " ")).isEqualTo(2);
        assertThat(typist.err()).contains("--reason is empty");
        assertThat(typist.type("acknowledge", "9", "--reason", "x")).isEqualTo(2);
        assertThat(typist.err()).contains("There is no incident 9.");
    }

    @Test
    void snoozesForALengthOrUntilATime() {
        typist.workplace.operations.incidents.add(FakeDesk.incident(4, IncidentState.OPEN));

        assertThat(typist.type("snooze", "4", "--for", "2h", "--reason", "they mend it"))
                .isZero();
        assertThat(typist.type("snooze", "4", "--until", "2024-01-03", "--reason", "they mend it"))
                .isZero();
        assertThat(typist.type("snooze", "4", "--until", "2024-01-02T08:00:00+07:00", "--reason", "they mend it"))
                .isZero();

        assertThat(typist.workplace.operations.done)
                .containsExactly(
                        "snooze 4 until 2024-01-01T12:00:00Z: they mend it",
                        "snooze 4 until 2024-01-02T17:00:00Z: they mend it",
                        "snooze 4 until 2024-01-02T01:00:00Z: they mend it");
    }

    @Test
    void refusesToSnoozeForWhatIsNoTime() {
        assertThat(typist.type("snooze", "4", "--for", "soon", "--reason", "x")).isEqualTo(2);
        assertThat(typist.err()).contains("--for takes a length such as 45m, 2h or 3d, not \"soon\".");
        assertThat(typist.type("snooze", "4", "--until", "monday", "--reason", "x"))
                .isEqualTo(2);
        assertThat(typist.err()).contains("not \"monday\".");
        assertThat(typist.type("snooze", "4", "--reason", "x")).isEqualTo(2);
    }

    @Test
    void showsTheDigestOfYesterdayOrOfADate() {
        assertThat(typist.type("digest")).isZero();
        assertThat(typist.out()).isEqualTo("The digest of 2023-12-31\n");
        assertThat(typist.type("digest", "--date", "2023-12-30")).isZero();
        assertThat(typist.out()).isEqualTo("The digest of 2023-12-30\n");
    }
}
