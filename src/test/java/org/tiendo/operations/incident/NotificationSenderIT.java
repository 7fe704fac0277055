package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.AlertSettings.Webhook;
import org.tiendo.operations.OperationsStore;
import org.tiendo.run.Backoff;
import org.tiendo.store.Column;
import org.tiendo.store.Leases;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class NotificationSenderIT {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");

    private final OperationsStore store;
    private final Notifications notifications;
    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel webhook = new FakeChannel(ChannelKind.WEBHOOK);
    private final NotificationSender sender;

    NotificationSenderIT(String kind) {
        store = OperationsStore.empty(kind);
        notifications = new Notifications(store.jdbc());
        sender = sender(List.of(mail, webhook), "process 1 on north");
    }

    private NotificationSender sender(List<Channel> channels, String node) {
        return new NotificationSender(
                notifications,
                channels,
                new Leases(store.jdbc()),
                new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), () -> 0),
                new NotificationSender.Sender(node, "village"));
    }

    @Test
    void deliversEachOnceWithItsNumber() {
        write(ChannelKind.EMAIL, "first");
        write(ChannelKind.EMAIL, "second");

        assertThat(sender.deliver(NOW)).isEqualTo(2);
        assertThat(sender.deliver(NOW)).isZero();
        assertThat(mail.sent).extracting(Message::title).containsExactly("first", "second");
        assertThat(mail.sent).extracting(Message::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("village-"));
    }

    @Test
    void triesAgainLaterWhatWasNotTakenAndHoldsUpNoOtherChannel() {
        IntStream.range(0, 3).forEach(number -> write(ChannelKind.EMAIL, "mail " + number));
        write(ChannelKind.WEBHOOK, "post");
        mail.isDown = true;

        assertThat(sender.deliver(NOW)).isEqualTo(1);
        assertThat(webhook.sent).hasSize(1);
        assertThat(mail.attempts).as("the others would wait in vain").isEqualTo(1);

        mail.isDown = false;
        assertThat(sender.deliver(NOW.plus(Duration.ofMinutes(2)))).isEqualTo(3);
        assertThat(errors()).containsOnly("");
    }

    @Test
    void givesUpAfterADay() {
        write(ChannelKind.EMAIL, "mail");
        mail.isDown = true;
        sender.deliver(NOW);
        sender.deliver(NOW.plus(Duration.ofDays(1)));
        mail.isDown = false;

        assertThat(sender.deliver(NOW.plus(Duration.ofDays(2)))).isZero();
        assertThat(errors()).containsExactly("nobody answers");
    }

    @Test
    void givesUpWhatWaitsForAChannelThatIsNotThereAnyMore() {
        write(ChannelKind.WEBHOOK, "post");
        NotificationSender withoutWebhook = sender(List.of(mail), "process 1 on north");
        withoutWebhook.deliver(NOW.plus(Duration.ofHours(23)));
        assertThat(errors()).containsExactly("");
        withoutWebhook.deliver(NOW.plus(Duration.ofHours(25)));
        assertThat(errors()).containsExactly("the channel is not configured any more");
    }

    @Test
    void showsWhatWasNotDeliveredUntilItIs() {
        write(ChannelKind.EMAIL, "mail");
        notifications.addFor(ChannelKind.WEBHOOK, NotificationEvent.LETTER, "lan", "post", "{}", NOW);
        mail.isDown = true;
        sender.deliver(NOW);

        assertThat(notifications.undelivered(NOW)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("mail");
            assertThat(one.attempts()).isEqualTo(1);
            assertThat(one.error()).isEqualTo("nobody answers");
            assertThat(one.nextAttemptAt()).isAfter(NOW);
        });
        sender.deliver(NOW.plus(Duration.ofDays(1)));
        assertThat(notifications.undelivered(NOW))
                .singleElement()
                .extracting(Undelivered::nextAttemptAt)
                .as("it is dropped")
                .isNull();
        assertThat(notifications.undelivered(NOW.plusSeconds(1))).isEmpty();

        mail.isDown = false;
        write(ChannelKind.EMAIL, "next");
        sender.deliver(NOW.plus(Duration.ofDays(2)));
        assertThat(notifications.undelivered(NOW))
                .extracting(Undelivered::title)
                .containsExactly("mail");
    }

    @Test
    void leavesItToTheNodeWhoseTurnItIs() {
        write(ChannelKind.EMAIL, "mail");
        store.lease("notifications", "process 2 on south");

        assertThat(sender.deliver(NOW)).isZero();
        assertThat(mail.sent).isEmpty();
    }

    @Test
    void deliversOnceToAWebhookThatWasDownForAWhile() throws IOException {
        InetSocketAddress address = nobodysAddress();
        var url = URI.create("http://127.0.0.1:" + address.getPort() + "/hook");
        NotificationSender posts =
                sender(List.of(new WebhookChannel(new Webhook(url, () -> "secret"))), "process 1 on north");
        write(ChannelKind.WEBHOOK, "post");
        assertThat(posts.deliver(NOW)).isZero();
        assertThat(errors().get(0)).contains("could not be reached");

        HttpServer up = HttpServer.create(address, 0);
        List<String> received = new CopyOnWriteArrayList<>();
        up.createContext("/hook", exchange -> {
            received.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        up.start();
        assertThat(posts.deliver(NOW.plusSeconds(120))).isEqualTo(1);
        assertThat(posts.deliver(NOW.plusSeconds(240))).isZero();
        up.stop(0);
        assertThat(received).hasSize(1).first().asString().contains("\"id\":\"village-", "what is wrong");
    }

    private static InetSocketAddress nobodysAddress() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new InetSocketAddress(taken.getInetAddress(), taken.getLocalPort());
        }
    }

    private List<String> errors() {
        return store.jdbc()
                .sql("SELECT error FROM notification")
                .query((row, number) -> Column.text(row, "error"))
                .list();
    }

    private void write(ChannelKind channel, String title) {
        notifications.add(channel, NotificationEvent.OPENED, null, null, title, "{\"text\":\"what is wrong\"}", NOW);
    }
}
