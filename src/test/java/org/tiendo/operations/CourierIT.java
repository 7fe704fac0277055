package org.tiendo.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.ledger.Leases;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class CourierIT {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");

    private final OperationsStore store;
    private final Notifications notifications;
    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel webhook = new FakeChannel(ChannelKind.WEBHOOK);
    private final Courier courier;

    CourierIT(String kind) {
        store = OperationsStore.empty(kind);
        notifications = new Notifications(store.jdbc());
        courier = courier(List.of(mail, webhook), "process 1 on north");
    }

    private Courier courier(List<Channel> channels, String node) {
        return new Courier(
                notifications,
                channels,
                new Leases(store.jdbc()),
                new Backoff(() -> 0),
                new Courier.Sender(node, "village"));
    }

    @Test
    void deliversEachOnceWithItsNumber() {
        write(ChannelKind.EMAIL, "first");
        write(ChannelKind.EMAIL, "second");

        assertThat(courier.deliver(NOW)).isEqualTo(2);
        assertThat(courier.deliver(NOW)).isZero();
        assertThat(mail.sent).extracting(Letter::title).containsExactly("first", "second");
        assertThat(mail.sent).extracting(Letter::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("village-"));
    }

    @Test
    void triesAgainLaterWhatWasNotTakenAndHoldsUpNoOtherChannel() {
        IntStream.range(0, 3).forEach(number -> write(ChannelKind.EMAIL, "mail " + number));
        write(ChannelKind.WEBHOOK, "post");
        mail.isDown = true;

        assertThat(courier.deliver(NOW)).isEqualTo(1);
        assertThat(webhook.sent).hasSize(1);
        assertThat(mail.attempts).as("the others would wait in vain").isEqualTo(1);

        mail.isDown = false;
        assertThat(courier.deliver(NOW.plus(Duration.ofMinutes(2)))).isEqualTo(3);
        assertThat(errors()).containsOnly("");
    }

    @Test
    void givesUpAfterADay() {
        write(ChannelKind.EMAIL, "mail");
        mail.isDown = true;
        courier.deliver(NOW);
        courier.deliver(NOW.plus(Duration.ofDays(1)));
        mail.isDown = false;

        assertThat(courier.deliver(NOW.plus(Duration.ofDays(2)))).isZero();
        assertThat(errors()).containsExactly("nobody answers");
    }

    @Test
    void givesUpWhatWaitsForAChannelThatIsNotThereAnyMore() {
        write(ChannelKind.WEBHOOK, "post");
        Courier withoutWebhook = courier(List.of(mail), "process 1 on north");
        withoutWebhook.deliver(NOW.plus(Duration.ofHours(23)));
        assertThat(errors()).containsExactly("");
        withoutWebhook.deliver(NOW.plus(Duration.ofHours(25)));
        assertThat(errors()).containsExactly("the channel is not configured any more");
    }

    @Test
    void leavesItToTheNodeWhoseTurnItIs() {
        write(ChannelKind.EMAIL, "mail");
        store.lease("courier", "process 2 on south");

        assertThat(courier.deliver(NOW)).isZero();
        assertThat(mail.sent).isEmpty();
    }

    private List<String> errors() {
        return store.jdbc()
                .sql("SELECT error FROM notification")
                .query(String.class)
                .list();
    }

    private void write(ChannelKind channel, String title) {
        notifications.add(channel, Told.OPENED, null, null, title, "{\"text\":\"what is wrong\"}", NOW);
    }
}
