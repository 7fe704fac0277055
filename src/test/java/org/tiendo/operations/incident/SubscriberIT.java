package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.AlertSettings.Webhook;
import org.tiendo.ledger.Edition;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.OperationsStore;
import org.tiendo.run.Backoff;
import org.tiendo.store.Leases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The messages that subscribers get of a sealed edition, over HTTP. */
@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class SubscriberIT {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");
    private static final String SECRET = "bí mật";
    private static final Edition EDITION = new Edition(LocalDate.of(2024, 3, 31), 2, NOW, NOW, 3, "ab12", "cd34", 7);

    private final OperationsStore store;
    private final HttpServer portal;
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();
    private final NotificationSender sender;
    private final Outbox outbox;

    SubscriberIT(String kind) throws IOException {
        store = OperationsStore.empty(kind);
        portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/editions", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String timestamp = exchange.getRequestHeaders().getFirst("X-Tiendo-Timestamp");
            String signature = exchange.getRequestHeaders().getFirst("X-Tiendo-Signature");
            boolean isGenuine = ("sha256=" + hmac(timestamp + "." + body)).equals(signature);
            received.add(body);
            exchange.sendResponseHeaders(isGenuine ? answers.remove() : 401, -1);
            exchange.close();
        });
        portal.start();
        var url = URI.create("http://127.0.0.1:" + portal.getAddress().getPort() + "/editions");
        var notifications = new Notifications(store.jdbc());
        sender = new NotificationSender(
                notifications,
                List.of(new SubscriberChannel(Map.of("portal", new Webhook(url, () -> SECRET)))),
                new Leases(store.jdbc()),
                new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), () -> 0),
                new NotificationSender.Sender("process 1 on north", "village"));
        outbox = new Outbox(
                notifications,
                Set.of(),
                Set.of("portal", "renamed"),
                new Wording("village", new HomeTime(ZoneOffset.UTC)));
    }

    @AfterEach
    void stop() {
        portal.stop(0);
    }

    @Test
    void getTheEditionSignedAndAgainWhereTheyRefusedIt() {
        answers.addAll(List.of(503, 204));
        outbox.sealed(EDITION, "https://tiendo.example.org", NOW);

        for (int minute = 0; minute < 10; minute++) {
            sender.deliver(NOW.plus(Duration.ofMinutes(minute)));
        }

        assertThat(received).as("refused once, then taken, and not sent again").hasSize(2);
        JsonNode first = JsonMapper.shared().readTree(received.get(0));
        assertThat(JsonMapper.shared().readTree(received.get(1))).isEqualTo(first);
        assertThat(first.path("id").stringValue()).startsWith("village-");
        assertThat(first.path("event").stringValue()).isEqualTo("sealed");
        assertThat(first.path("date").stringValue()).isEqualTo("2024-03-31");
        assertThat(first.path("revision").intValue()).isEqualTo(2);
        assertThat(first.path("seal").stringValue()).isEqualTo("ab12");
        assertThat(first.path("sealed_at").stringValue()).isEqualTo("2024-04-01T00:00:00Z");
        assertThat(first.at("/links/board").stringValue())
                .isEqualTo("https://tiendo.example.org/api/v1/board?date=2024-03-31&revision=2");
    }

    @Test
    void whoIsNoMoreInTheSettingsHoldsUpNobodyAndItIsSaid() {
        answers.add(204);
        outbox.sealed(EDITION, "", NOW);

        for (int minute = 0; minute < 5; minute++) {
            sender.deliver(NOW.plus(Duration.ofMinutes(minute)));
        }

        assertThat(received).hasSize(1);
        assertThat(store.jdbc()
                        .sql("SELECT error FROM notification WHERE recipient = 'renamed'")
                        .query(String.class)
                        .single())
                .isEqualTo("the settings name no subscriber 'renamed' any more");
    }

    private static String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
