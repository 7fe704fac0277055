package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.servers.TestServers;

/** The pages of a running server in a real browser, used as people use them. */
class BrowserIT {

    private static final String PASSWORD = "rừng thông Măng Đen";
    private static final Pattern LINK = Pattern.compile("(http://[\\w.:]+)(/welcome\\?key=[\\w-]+)");

    @TempDir
    private Path folder;

    private Home home;
    private @Nullable Chromium opened;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private String welcome = "";

    @BeforeEach
    void settle() {
        Chromium.orSkip();
        home = Home.village(folder, TestServers.store("mysql"))
                .withForestryDown("nothing")
                .write("config/application.yaml", "serve: {port: 0}\n")
                .at("2025-01-10T00:00:00Z");
    }

    private void serveTwoNights() {
        home.tiendo("run", "--date", "2024-06-30");
        home.tiendo("run", "--date", "2024-12-31");
        serve();
    }

    private void serve() {
        TiendoProcess server = TiendoProcess.start(home, "serve");
        started.push(server);
        await().atMost(Duration.ofSeconds(90)).until(() -> server.output().contains("/welcome?key="));
        Matcher link = LINK.matcher(server.output());
        assertThat(link.find()).isTrue();
        welcome = Objects.requireNonNull(link.group(2));
        opened = Chromium.on(Objects.requireNonNull(link.group(1)));
        started.push(opened);
    }

    private Chromium browser() {
        return Objects.requireNonNull(opened);
    }

    @AfterEach
    void end() throws Exception {
        while (!started.isEmpty()) {
            started.pop().close();
        }
    }

    @Test
    void aNewServerIsTakenOverAndReadAndItsUsersAreMade() {
        serveTwoNights();
        becomeAdministrator();
        readTheBoard();
        addAViewer();
        loseTheSession();
    }

    private void becomeAdministrator() {
        browser().open(welcome);
        assertThat(browser().heading()).isEqualTo("Quản trị viên đầu tiên");
        browser().write("name", "an");
        browser().write("password", PASSWORD);
        browser().write("again", PASSWORD);
        browser().press("Lưu và đăng nhập");
        assertThat(browser().path()).isEqualTo("/");
        assertThat(browser().text()).contains("an", "Đăng xuất");
    }

    private void readTheBoard() {
        browser().follow("English");
        assertThat(browser().text()).contains("Trees planted", "Figures of 2024-12-31");
        browser().pick("date", "2024-06-30");
        browser().press("Show");
        assertThat(browser().text()).contains("Figures of 2024-06-30");
        browser().follow("Trees planted");
        assertThat(browser().heading()).contains("Trees planted");
        browser().follow("Explain this number");
        assertThat(browser().text()).contains("How it is calculated");
        browser().open("/runs?lang=en");
        assertThat(browser().text()).contains("pull trees", "pull felled", "failed");
    }

    private void addAViewer() {
        browser().open("/users?lang=en");
        browser().write("name", "lan");
        browser().write("reason", "reads the board");
        browser().press("Add");
        Matcher link = LINK.matcher(browser().text());
        assertThat(link.find()).isTrue();
        browser().press("Log out");
        browser().open(Objects.requireNonNull(link.group(2)) + "&lang=en");
        browser().write("password", PASSWORD);
        browser().write("again", PASSWORD);
        browser().press("Save and log in");
        browser().open("/users?lang=en");
        assertThat(browser().text()).contains("Your role does not open this page");
    }

    @Test
    void aHomeWithoutAnEditionBuildsItsFirstOneOnItsPage() {
        serve();
        browser().open(welcome + "&lang=en");
        browser().write("name", "an");
        browser().write("password", PASSWORD);
        browser().write("again", PASSWORD);
        browser().press("Save and log in");
        browser().open("/?lang=en");
        assertThat(browser().heading()).isEqualTo("There is no edition yet");
        assertThat(browser().findings()).isEmpty();

        browser().press("Build the edition of 2024-12-31");
        browser().awaitText("Figures of 2024-12-31");

        assertThat(browser().text()).contains("Trees planted");
        assertThat(home.tiendo("audit", "--format", "csv").out()).contains(",an,run,night 2024-12-31");
    }

    @Test
    void anOperatorRestartsAFailedRunAndSeesItEnd() throws IOException {
        serveTwoNights();
        Path trees = folder.resolve("jobs/trees/trees.csv");
        String figures = Files.readString(trees);
        Files.writeString(trees, "no,such,columns\n");
        home.tiendo("run", "--date", "2024-09-30", "--job", "trees");
        Files.writeString(trees, figures);
        becomeAdministrator();

        browser().open("/runs?job=trees&status=failed&lang=en");
        browser().follow(browser().firstOf("td a"));
        browser().follow("Restart");
        browser().write("reason", "the department has sent the file again");
        browser().press("Restart");
        browser().awaitText("completed");

        assertThat(browser().text()).contains("the department has sent the file again");
        assertThat(home.tiendo("audit", "--format", "csv").out())
                .contains(",an,restart,run ", "the department has sent the file again");
    }

    private void loseTheSession() {
        browser().open("/account?lang=en");
        browser().forget();
        browser().write("now", PASSWORD);
        browser().write("password", "another sentence of mine");
        browser().write("again", "another sentence of mine");
        browser().press("Change it");
        assertThat(browser().text()).contains("Your session has ended, and nothing was changed");
        browser().write("name", "lan");
        browser().write("password", PASSWORD);
        browser().press("Log in");
        assertThat(browser().path()).isEqualTo("/account?lang=en");
    }

    @Test
    void everyPageIsReadableForEverybodyInBothLanguagesThemesAndOnAPhone() {
        serveTwoNights();
        becomeAdministrator();
        List<String> findings = new ArrayList<>();
        for (String path : pages()) {
            for (String language : List.of("vi", "en")) {
                for (String theme : List.of("light", "dark")) {
                    browser().theme(theme);
                    browser().open(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                    browser().findings().forEach(one -> findings.add(path + " " + language + " " + theme + ": " + one));
                }
            }
            browser().window(390, 844);
            browser().open(path);
            browser().overflowing().forEach(one -> findings.add(path + " on a phone is too wide: " + one));
            browser().window(1280, 900);
        }
        assertThat(findings).isEmpty();
    }

    /** One of each kind. */
    private static List<String> pages() {
        return List.of(
                "/",
                "/?order=lags",
                "/indicators/trees_planted",
                "/indicators/trees_planted/explanation",
                "/areas/village",
                "/items",
                "/compare?indicator=trees_planted",
                "/tonight",
                "/runs",
                "/runs/1",
                "/schedule",
                "/incidents",
                "/editions",
                "/editions/verify",
                "/nodes",
                "/sources",
                "/audit",
                "/runs/restart?status=failed",
                "/inquiries",
                "/inquiries/new?date=2024-12-31&revision=1&indicator=trees_planted&area=village",
                "/methodology",
                "/users",
                "/users/an",
                "/account",
                "/login",
                "/nothing");
    }
}
