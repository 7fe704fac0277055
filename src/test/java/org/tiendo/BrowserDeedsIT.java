package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The actions of people on the pages of a running server, in a real browser. */
class BrowserDeedsIT {

    @TempDir
    private Path folder;

    private Home home;
    private @Nullable BrowsedServer server;

    @BeforeEach
    void settle() {
        home = BrowsedServer.village(folder);
    }

    private Chromium serve() {
        server = BrowsedServer.start(home);
        server.becomeAdministrator();
        return server.browser();
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.close();
        }
    }

    @Test
    void anOperatorRestartsAFailedRunAndSeesItEnd() throws IOException {
        home.tiendo("run", "--date", "2024-12-31");
        Path trees = folder.resolve("jobs/trees/trees.csv");
        String figures = Files.readString(trees);
        Files.writeString(trees, "no,such,columns\n");
        home.tiendo("run", "--date", "2024-09-30", "--job", "trees");
        Files.writeString(trees, figures);
        Chromium browser = serve();

        browser.open("/runs?job=trees&status=failed&lang=en");
        browser.follow(browser.firstOf("td a"));
        browser.follow("Restart");
        browser.write("reason", "the department has sent the file again");
        browser.press("Restart");
        browser.awaitText("completed");

        assertThat(browser.text()).contains("the department has sent the file again");
        assertThat(home.tiendo("audit", "--format", "csv").out())
                .contains(",an,restart,run ", "the department has sent the file again");
    }

    @Test
    void allFailedRunsOfAFilterAreRestartedAtOnce() {
        home.tiendo("run", "--date", "2024-06-30", "--job", "felled");
        home.tiendo("run", "--date", "2024-09-30", "--job", "felled");
        Chromium browser = serve();

        browser.open("/runs?job=felled&status=failed&lang=en");
        browser.follow("Restart");
        assertThat(browser.heading()).isEqualTo("Restart: 2 runs");
        assertThat(browser.text()).contains("2024-06-30", "2024-09-30", "resumed from its last commit");
        browser.write("reason", "the database is back");
        browser.press("Restart");

        assertThat(browser.text()).contains("handed to this node");
        browser.open("/audit?lang=en");
        assertThat(browser.text()).contains("the database is back");
    }

    @Test
    void aPausedJobIsPausedUntilItIsResumed() {
        Chromium browser = serve();

        browser.open("/schedule?lang=en");
        browser.follow("trees");
        assertThat(browser.text()).contains("starts no new runs meanwhile");
        browser.write("reason", "the department moves house");
        browser.choose("for", "P1D");
        browser.press("Pause");
        assertThat(browser.text()).contains("It is paused.", "the department moves house");
        assertThat(home.tiendo("schedule", "paused").out()
                        + home.tiendo("audit").out())
                .contains("the department moves house");

        browser.follow("Resume");
        browser.write("reason", "it has moved");
        browser.press("Resume");
        assertThat(browser.text()).contains("It is resumed.").doesNotContain("the department moves house");
    }

    @Test
    void anOwnersAnswerOutlivesTheEndOfTheSessionAndIsAccepted() throws IOException {
        home.write("config/indicators.yaml", """
                owners:
                  - {code: forestry, name: {vi: Hạt Kiểm lâm, en: The foresters}}
                indicators:
                  - code: trees_planted
                    owner: forestry
                    name: {vi: Số cây trồng mới, en: Trees planted}
                    unit: cây
                    decimals: 0
                    item: "1"
                    good: up
                    measure: {flow: trees_planted}
                """);
        home.tiendo("run", "--date", "2024-12-31");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "to whom it may concern");
        Chromium browser = serve();

        browser.open("/indicators/trees_planted?lang=en");
        browser.follow("Ask for an explanation");
        browser.write("question", "Why so few trees?");
        browser.press("Ask");
        assertThat(browser.text()).contains("waits for an answer", "The foresters", "Why so few trees?");

        browser.write("cause", "the seedlings came late");
        browser.write("measure", "two more weekends");
        browser.forget();
        browser.press("Send the answer");
        assertThat(browser.text()).contains("what you wrote is in its form");
        browser.write("name", "an");
        browser.write("password", BrowsedServer.PASSWORD);
        browser.press("Log in");
        browser.write("/inquiries/1/answer", "file", letter.toString());
        browser.press("Send the answer");
        assertThat(browser.text()).contains("answered", "the seedlings came late", "two more weekends", "letter.txt");

        browser.press("Accept");
        assertThat(browser.text()).contains("accepted");
        browser.open("/?lang=en");
        assertThat(browser.text()).contains("Trees planted");
        assertThat(home.tiendo("inquiry", "show", "1").out()).contains("accepted", "the seedlings came late");
    }

    @Test
    void aPersonLogsInByTheIdentityProviderOnceTheAccountIsConnected() {
        try (MockProvider provider = MockProvider.start()) {
            provider.shows("s-12", "an.nguyen");
            home.with("CLIENT_SECRET", MockProvider.SECRET)
                    .write(
                            "config/application.yaml",
                            "serve: {port: 0, oidc: {issuer: \"" + provider.issuer()
                                    + "\", client: tiendo, secret: \"${CLIENT_SECRET}\", label: The portal}}\n");
            Chromium browser = serve();

            browser.open("/account?lang=en");
            browser.press("Continue to The portal");
            browser.follow("Continue to The portal");
            assertThat(browser.text()).contains("You can log in by The portal");
            browser.press("Log out");
            browser.open("/login?to=/account&lang=en");
            browser.follow("Log in by The portal");

            assertThat(browser.path()).isEqualTo("/account");
            assertThat(browser.heading()).isEqualTo("an");
        }
    }
}
