package org.tiendo.operations.incident;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import org.tiendo.catalog.AlertSettings.Webhook;

/** Posts messages as signed JSON. */
final class WebhookChannel implements Channel {

    private static final Duration HTTP_TIMEOUT = Duration.ofSeconds(10);

    private final Webhook webhook;
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(HTTP_TIMEOUT)
            // A redirect could send the message to another receiver.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    WebhookChannel(Webhook webhook) {
        this.webhook = webhook;
    }

    @Override
    public ChannelKind kind() {
        return ChannelKind.WEBHOOK;
    }

    @Override
    public void send(Message message, Instant now) {
        int status = post(request(message, now)).statusCode();
        if (status < 200 || status > 299) {
            throw new ChannelException("the webhook at " + place() + " answered " + status);
        }
    }

    private HttpRequest request(Message message, Instant now) {
        String body = message.posted();
        String timestamp = Long.toString(now.getEpochSecond());
        return HttpRequest.newBuilder(webhook.url())
                .timeout(HTTP_TIMEOUT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("X-Tiendo-Timestamp", timestamp)
                .header("X-Tiendo-Signature", Signature.of(webhook.secret().get(), timestamp, body))
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private HttpResponse<Void> post(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new ChannelException("the webhook at " + place() + " could not be reached: " + why, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ChannelException("the webhook at " + place() + " was cancelled: the process ends", e);
        }
    }

    /** The host and port, without path and query, which often contain a secret. */
    private String place() {
        return webhook.url().getHost()
                + (webhook.url().getPort() < 0 ? "" : ":" + webhook.url().getPort());
    }
}
