package org.tiendo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.tiendo.catalog.Catalog;
import org.tiendo.homes.HomeFolder;

/** An identity provider on loopback, which takes everybody for the person that a test names. */
final class MockProvider implements AutoCloseable {

    static final String CLIENT = "tiendo";
    static final String SECRET = "the secret of the client";

    private static final RSAKey KEY = key();

    private final HttpServer server;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile Person person = new Person("s-1", "an");
    private volatile RSAKey signing = KEY;
    private volatile String audience = CLIENT;
    private volatile boolean isOldNonce;

    /** @param name the claim {@code preferred_username} */
    record Person(String subject, String name) {}

    private MockProvider(HttpServer server) {
        this.server = server;
    }

    static MockProvider start() {
        return on(0);
    }

    static MockProvider on(int port) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var provider = new MockProvider(server);
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::token);
            server.createContext("/keys", exchange -> answer(exchange, new JWKSet(KEY).toString()));
            server.createContext("/userinfo", exchange -> answer(exchange, provider.userInfo()));
            server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The worked example, whose users log in by a provider. */
    static Catalog catalog(String issuer, String newUsers) {
        try {
            return HomeFolder.shipped(Files.createTempDirectory(Path.of("target"), "provider-home-"))
                    .with("CLIENT_SECRET", SECRET)
                    .replace(
                            "config/application.yaml",
                            "  grace: 30s",
                            "  oidc: {issuer: \"" + issuer + "\", client: " + CLIENT
                                    + ", secret: \"${CLIENT_SECRET}\", label: Cổng tỉnh, new_users: " + newUsers
                                    + "}\n  grace: 30s")
                    .catalog();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    String issuer() {
        return "http://127.0.0.1:" + port();
    }

    /** The person who is asked for a password there, and writes it. */
    void shows(String subject, String name) {
        person = new Person(subject, name);
    }

    void signsByAnotherKey() {
        signing = key();
    }

    void speaksToAnotherClient() {
        audience = "another";
    }

    void repeatsAnOldAnswer() {
        isOldNonce = true;
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(exchange, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/userinfo", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer()));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query =
                fields(Objects.toString(exchange.getRequestURI().getRawQuery(), ""));
        String code = "code-" + asked.size();
        asked.put(code, query);
        String back = query.get("redirect_uri") + "?code=" + code + "&state="
                + URLEncoder.encode(Objects.requireNonNull(query.get("state")), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Location", back);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    /** Whoever asks must be the client, and the one that began. */
    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> begun = asked.remove(form.getOrDefault("code", ""));
        if (begun == null || !isTheClient(exchange) || !isOfTheBeginning(form, begun)) {
            refuse(exchange);
            return;
        }
        String nonce = isOldNonce ? "of yesterday" : begun.getOrDefault("nonce", "");
        answer(
                exchange,
                "{\"access_token\": \"a\", \"token_type\": \"Bearer\", \"expires_in\": 60, \"scope\":"
                        + " \"openid profile email\", \"id_token\": \"" + idToken(nonce) + "\"}");
    }

    private static boolean isTheClient(HttpExchange exchange) {
        String header = Objects.toString(exchange.getRequestHeaders().getFirst("Authorization"), "");
        String expected = URLEncoder.encode(CLIENT, StandardCharsets.UTF_8) + ":"
                + URLEncoder.encode(SECRET, StandardCharsets.UTF_8);
        return header.equals("Basic " + Base64.getEncoder().encodeToString(expected.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean isOfTheBeginning(Map<String, String> form, Map<String, String> begun) {
        String challenge =
                Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(form.getOrDefault("code_verifier", "")));
        return challenge.equals(begun.get("code_challenge"));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(String nonce) {
        Instant now = Instant.now();
        JWTClaimsSet claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject(person.subject())
                .audience(audience)
                .claim("nonce", nonce)
                .claim("preferred_username", person.name())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(60)))
                .build();
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
            token.sign(new RSASSASigner(signing));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String userInfo() {
        return "{\"sub\": \"" + person.subject() + "\", \"preferred_username\": \"" + person.name() + "\"}";
    }

    private static Map<String, String> fields(String text) {
        return Arrays.stream(text.split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        field -> field[0], field -> URLDecoder.decode(field[1], StandardCharsets.UTF_8)));
    }

    private static void refuse(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = "{\"error\": \"invalid_grant\"}".getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(400, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
