package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;
import static org.tiendo.catalog.TestHome.warnings;

import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.homes.HomeFolder;

class OperatingSettingsTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void readsWhatIsSaidOfNightsThatRunByThemselves() {
        OperatingSettings operating = operating();

        assertThat(operating)
                .isEqualTo(new OperatingSettings(
                        new ScheduleSettings(
                                2,
                                Duration.ofMinutes(1),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(10),
                                Duration.ofMinutes(5),
                                Duration.ofHours(1)),
                        new EditionSettings(
                                LocalTime.of(4, 0), LocalTime.of(4, 30), Duration.ofMinutes(10), Missed.LATEST),
                        new ServeSettings(
                                "0.0.0.0",
                                9090,
                                Duration.ofSeconds(20),
                                ServeSettings.LogFormat.JSON,
                                ServeSettings.WithoutToken.PUBLIC,
                                "https://tiendo.example.org",
                                List.of("10.0.0.5"),
                                operating.serve().oidc()),
                        new WatchdogSettings(Duration.ofMinutes(5), new BigDecimal("2.5"), 100),
                        operating.alerts(),
                        new RetentionSettings(LocalTime.of(2, 0), 30, 31, 32, 33)));
    }

    @Test
    void readsTheIdentityProviderByWhichPeopleMayLogIn() {
        OidcSettings oidc = Objects.requireNonNull(operating().serve().oidc());

        assertThat(oidc)
                .isEqualTo(new OidcSettings(
                        "https://id.example.org/realms/main",
                        "tiendo",
                        oidc.secret(),
                        "Staff",
                        "email",
                        OidcSettings.NewUsers.VIEWER));
        assertThat(Objects.requireNonNull(oidc.secret()).get()).isEqualTo("s3cret-of-the-provider");
        assertThat(oidc.toString()).doesNotContain("s3cret");
    }

    @Test
    void anIdentityProviderHasDefaultsAndMayAskForNoSecret() {
        home.replace(
                TestHome.APPLICATION,
                ", secret: \"${OIDC_SECRET}\", label: Staff, claim: email, new_users: viewer",
                "");

        assertThat(operating().serve().oidc())
                .isEqualTo(new OidcSettings(
                        "https://id.example.org/realms/main",
                        "tiendo",
                        null,
                        "https://id.example.org/realms/main",
                        "preferred_username",
                        OidcSettings.NewUsers.REFUSED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://id.example.org", "id.example.org", "ftp://id.example.org", "https:///realms"})
    void anIdentityProviderIsReachedByTlsOrOnThisMachine(String issuer) {
        home.replace(TestHome.APPLICATION, "https://id.example.org/realms/main", issuer);

        assertThat(problems(home)).singleElement().asString().contains("expected an address that starts with https://");
    }

    @Test
    void theSecretOfAnIdentityProviderDoesNotStandInTheFile() {
        home.replace(TestHome.APPLICATION, "\"${OIDC_SECRET}\"", "hunter2");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .contains("a secret must not stand here")
                .doesNotContain("hunter2");
    }

    @Test
    void readsWhoIsToldAndHow() {
        home.with("MAIL_HOST", "relay").with("HOOK_PATH", "t0ken");
        AlertSettings alerts = operating().alerts();
        AlertSettings.Mail mail = Objects.requireNonNull(alerts.mail());
        AlertSettings.Webhook webhook = Objects.requireNonNull(alerts.webhook());

        assertThat(mail)
                .isEqualTo(new AlertSettings.Mail(
                        "relay",
                        2525,
                        AlertSettings.Security.TLS,
                        "night",
                        mail.password(),
                        "night@example.org",
                        List.of("watch@example.org", "boss@example.org")));
        assertThat(Objects.requireNonNull(mail.password()).get()).isEqualTo("s3cret-of-the-mail");
        assertThat(webhook.url()).isEqualTo(URI.create("https://hooks.example.org/t0ken"));
        assertThat(webhook.secret().get()).isEqualTo("s3cret-of-the-hook");
        assertThat(alerts.digestAt()).isEqualTo("06:30");
        assertThat(alerts.toString()).doesNotContain("s3cret", "t0ken");
    }

    @Test
    void settingsHaveDefaults() {
        assertThat(home.delete(TestHome.APPLICATION).catalog().settings().operating())
                .isEqualTo(OperatingSettings.USUAL)
                .isEqualTo(new OperatingSettings(
                        new ScheduleSettings(
                                4,
                                Duration.ofMinutes(5),
                                Duration.ofSeconds(10),
                                Duration.ofMinutes(1),
                                Duration.ofMinutes(30),
                                Duration.ofHours(3)),
                        new EditionSettings(LocalTime.of(5, 0), LocalTime.of(6, 0), Duration.ofMinutes(30), Missed.ALL),
                        new ServeSettings(
                                "127.0.0.1",
                                8080,
                                Duration.ofSeconds(30),
                                ServeSettings.LogFormat.TEXT,
                                ServeSettings.WithoutToken.LOCAL),
                        new WatchdogSettings(Duration.ofMinutes(10), BigDecimal.valueOf(3), 500),
                        new AlertSettings(null, null, LocalTime.of(7, 0)),
                        new RetentionSettings(LocalTime.of(3, 15), 400, 90, 90, 400)));
    }

    @Test
    void theShippedFileStatesTheDefaults() {
        assertThat(Catalog.read(HomeFolder.SHIPPED, Map.of()).settings().export())
                .isEqualTo(ExportSettings.USUAL);
        assertThat(Catalog.read(HomeFolder.SHIPPED, Map.of()).settings().operating())
                .isEqualTo(OperatingSettings.USUAL);
    }

    @ParameterizedTest
    @CsvSource({"none, 25", "starttls, 587", "tls, 465"})
    void thePortOfAMailServerFollowsFromItsSecurity(String security, int port) {
        home.replace(TestHome.APPLICATION, "    port: 2525\n", "")
                .replace(TestHome.APPLICATION, "security: tls", "security: " + security);

        assertThat(Objects.requireNonNull(operating().alerts().mail()).port()).isEqualTo(port);
    }

    @Test
    void aMailServerMayAskNobodyForAPassword() {
        home.replace(TestHome.APPLICATION, "    username: \"${MAIL_USER:-night}\"\n", "")
                .replace(TestHome.APPLICATION, "    password: \"${MAIL_PASSWORD}\"\n", "")
                .replace(TestHome.APPLICATION, "    security: tls\n", "");
        AlertSettings.Mail mail = Objects.requireNonNull(operating().alerts().mail());

        assertThat(mail.username()).isNull();
        assertThat(mail.password()).isNull();
        assertThat(mail.security()).isEqualTo(AlertSettings.Security.STARTTLS);
    }

    @Test
    void anEditionIsSealedAfterItsCutOff() {
        home.replace(TestHome.APPLICATION, "sealed_by: \"04:30\"", "sealed_by: \"04:00\"");
        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:16:29: 'sealed_by' is after 'cut_off': 04:00 is not after 04:00");

        home.replace(TestHome.APPLICATION, "cut_off: \"04:00\", sealed_by: \"04:00\"", "cut_off: \"06:00\"");
        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:16:1: 'sealed_by' is after 'cut_off': 06:00 is not after 06:00");
    }

    @Test
    void theLongestWaitIsNoShorterThanTheFirst() {
        home.replace(TestHome.APPLICATION, "longest: 5m", "longest: 5s");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:14:23: 'longest' is no shorter than 'first': PT5S is shorter than PT10S");
    }

    @Test
    void secretsOfChannelsStandInNoFile() {
        home.replace(TestHome.APPLICATION, "\"${MAIL_PASSWORD}\"", "hunter2")
                .replace(TestHome.APPLICATION, "\"${HOOK_SECRET}\"", "hunter2")
                .replace(TestHome.APPLICATION, "https://hooks", "https://me:hunter2@hooks");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:25:15: a password must not stand here; write ${NAME}, ${NAME:-} or file:PATH",
                        "config/application.yaml:28:18: a password must not stand in a URL; use the key secret",
                        "config/application.yaml:28:82: a secret must not stand here; write ${NAME}, ${NAME:-} or file:PATH")
                .noneMatch(problem -> problem.contains("hunter2"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example.org/${HOOK_PATH:-x}, ftp://hooks.example.org",
        "https://hooks.example.org/${HOOK_PATH:-x}, hooks.example.org",
        "https://hooks.example.org/${HOOK_PATH:-x}, https://",
        "https://hooks.example.org/${HOOK_PATH:-x}, https://a b"
    })
    void aWebhookIsOnTheWeb(String url, String other) {
        home.replace(TestHome.APPLICATION, url, other);

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:28:18: expected a URL that starts with http:// or https:// and names a host");
    }

    @Test
    void aChannelIsWhole() {
        home.replace(TestHome.APPLICATION, "    password: \"${MAIL_PASSWORD}\"\n", "")
                .replace(TestHome.APPLICATION, "[watch@example.org, boss@example.org]", "[watch]")
                .replace(TestHome.APPLICATION, "https://hooks.example.org/${HOOK_PATH:-x}", "${HOOK_URL}");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:20:3: expected both username and password, or neither",
                        "config/application.yaml:26:10: expected an e-mail address such as night@example.org, found 'watch'",
                        "config/application.yaml:27:18: the environment has no HOOK_URL; set it, or give a default: ${HOOK_URL:-...}");
    }

    @Test
    void wordsThatMeanNothingAreToldWhatIsExpected() {
        home.replace(TestHome.APPLICATION, "cut_off: \"04:00\"", "cut_off: 4:00")
                .replace(TestHome.APPLICATION, "longest: 5m", "longest: soon")
                .replace(TestHome.APPLICATION, "runs: 30", "runs: 0");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:14:32: expected a duration such as 30s, 2m or PT30S, found 'soon'",
                        "config/application.yaml:16:20: expected a time of day such as 04:30, found '4:00'",
                        "config/application.yaml:31:32: expected at least 1, found '0'");
    }

    @Test
    void warnsOfTimesThatTheClocksOfTheHomeSkip() {
        home.replace(TestHome.APPLICATION, "cut_off: \"04:00\"", "cut_off: \"02:15\"")
                .replace(TestHome.APPLICATION, "digest_at: \"06:30\"", "digest_at: \"02:30\"")
                .replace(TestHome.APPLICATION, "zone: Asia/Bangkok", "zone: Europe/Paris");

        assertThat(warnings(home)).hasSize(3).allMatch(warning -> warning.contains("on 2023-03-26 at 03:00"));
    }

    private OperatingSettings operating() {
        return home.catalog().settings().operating();
    }
}
