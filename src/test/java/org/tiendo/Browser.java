package org.tiendo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** The requests of a browser without scripts: cookies are kept, and forms send the proof of the page they stand on. */
final class Browser {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI server;
    private final boolean isElsewhere;
    private String origin;
    private String proof = "";
    private String page = "";

    private Browser(int port, boolean isElsewhere) {
        server = URI.create("http://127.0.0.1:" + port);
        this.isElsewhere = isElsewhere;
        origin = server.toString();
    }

    static Browser here(int port) {
        return new Browser(port, false);
    }

    /** On another machine, whose requests a proxy passes on. */
    static Browser elsewhere(int port) {
        return new Browser(port, true);
    }

    /** Opens a page, and remembers the proof of its forms. */
    HttpResponse<String> open(String path) {
        HttpResponse<String> answer = send(request(path).build());
        page = path;
        remember(answer);
        return answer;
    }

    /** Sends a form of the page that is open. */
    HttpResponse<String> send(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", proof);
        return sendWithoutProof(path, all);
    }

    HttpResponse<String> sendWithoutProof(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", server.resolve(page).toString())
                .header("Origin", origin)
                .POST(BodyPublishers.ofString(body))
                .build());
        remember(answer);
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path));
        return isElsewhere ? request.header("X-Forwarded-For", "192.0.2.7") : request;
    }

    /** Has a page open that was loaded before this browser lost its session. */
    void isOn(String path) {
        page = path;
    }

    /** Sends the log-in form that stands on a page, with everything that the page has put into it. */
    HttpResponse<String> sendLogIn(HttpResponse<String> shown, Map<String, String> fields) {
        String form = shown.body().substring(shown.body().indexOf("action=\"/login\""));
        Map<String, String> all = new LinkedHashMap<>(fields);
        HIDDEN.matcher(form.substring(0, form.indexOf("</form>")))
                .results()
                .forEach(field -> all.put(text(field.group(1)), HtmlUtils.htmlUnescape(text(field.group(2)))));
        return sendWithoutProof("/login", all);
    }

    private static String text(@Nullable String group) {
        return Objects.requireNonNull(group);
    }

    /** Sends forms from now on as pages of another site do. */
    void isOnAnotherSite() {
        origin = "https://example.org";
    }

    /** Logs in on the page for it; returns whether it led to another page than the log-in. */
    boolean logIn(String name, String password) {
        open("/login");
        HttpResponse<String> answer = send("/login", Map.of("name", name, "password", password));
        return !location(answer).startsWith("/login");
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private void remember(HttpResponse<String> answer) {
        Matcher found = CSRF.matcher(answer.body());
        if (found.find()) {
            proof = Optional.ofNullable(found.group(1)).orElseThrow();
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
