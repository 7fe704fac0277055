package org.tiendo.operations.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.AlertSettings.Webhook;

class WebhookChannelTest {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");
    private static final String SECRET = "tiến độ";

    private final List<String> bodies = new ArrayList<>();
    private final List<String> signatures = new ArrayList<>();
    private final List<String> timestamps = new ArrayList<>();
    private int answer = 204;
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/hook", this::take);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void take(HttpExchange exchange) throws IOException {
        bodies.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        signatures.add(exchange.getRequestHeaders().getFirst("X-Tiendo-Signature"));
        timestamps.add(exchange.getRequestHeaders().getFirst("X-Tiendo-Timestamp"));
        if (answer == 302) {
            exchange.getResponseHeaders().add("Location", "/hook/elsewhere");
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    @Test
    void postsSignedJsonWithANumber() throws GeneralSecurityException {
        channel().send(message(), NOW);

        assertThat(bodies).containsExactly("{\"id\":\"village-17\",\"text\":\"không có số liệu\"}");
        assertThat(timestamps).containsExactly("1711929600");
        assertThat(signatures).containsExactly("sha256=" + hmac(timestamps.get(0) + "." + bodies.get(0)));
    }

    @Test
    void takesOnlyASuccessForOneAndFollowsNobodyElsewhere() {
        for (int refused : List.of(302, 404, 500)) {
            answer = refused;
            assertThatThrownBy(() -> channel().send(message(), NOW))
                    .isInstanceOf(ChannelException.class)
                    .hasMessageContaining("answered " + refused);
        }
        assertThat(bodies).as("one request each").hasSize(3);
    }

    @Test
    void saysWhoCouldNotBeReachedWithoutTheSecretsOfItsAddress() {
        server.stop(0);

        assertThatThrownBy(() -> channel().send(message(), NOW))
                .isInstanceOf(ChannelException.class)
                .hasMessageContaining("127.0.0.1")
                .hasMessageNotContaining("token");
    }

    private WebhookChannel channel() {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/hook?token=1");
        return new WebhookChannel(new Webhook(url, () -> SECRET));
    }

    private static Message message() {
        return new Message("village-17", "[tiendo] no data", Message.parsed("{\"text\":\"không có số liệu\"}"));
    }

    /** As a receiver would do it. */
    private static String hmac(String signed) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
