package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a running server in a real browser, used as people use them. */
class BrowserIT {

    @TempDir
    private Path folder;

    private Home home;
    private @Nullable BrowsedServer server;

    @BeforeEach
    void settle() {
        home = BrowsedServer.village(folder);
    }

    private void serveTwoNights() {
        home.tiendo("run", "--date", "2024-06-30");
        home.tiendo("run", "--date", "2024-12-31");
        serve();
    }

    private void serve() {
        server = BrowsedServer.start(home);
    }

    private BrowsedServer server() {
        return Objects.requireNonNull(server);
    }

    private Chromium browser() {
        return server().browser();
    }

    @AfterEach
    void end() {
        if (server != null) {
            server.close();
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
        browser().open(server().welcome());
        assertThat(browser().heading()).isEqualTo("Quản trị viên đầu tiên");
        server().becomeAdministrator();
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
        String invitation = BrowsedServer.invitation(browser().text());
        browser().press("Log out");
        browser().open(invitation + "&lang=en");
        browser().write("password", BrowsedServer.PASSWORD);
        browser().write("again", BrowsedServer.PASSWORD);
        browser().press("Save and log in");
        browser().open("/users?lang=en");
        assertThat(browser().text()).contains("Your role does not open this page");
    }

    private void loseTheSession() {
        browser().open("/account?lang=en");
        browser().forget();
        browser().write("now", BrowsedServer.PASSWORD);
        browser().write("password", "another sentence of mine");
        browser().write("again", "another sentence of mine");
        browser().press("Change it");
        assertThat(browser().text()).contains("Your session has ended, and nothing was changed");
        browser().write("name", "lan");
        browser().write("password", BrowsedServer.PASSWORD);
        browser().press("Log in");
        assertThat(browser().path()).isEqualTo("/account?lang=en");
    }

    @Test
    void aHomeWithoutAnEditionBuildsItsFirstOneOnItsPage() {
        serve();
        browser().open(server().welcome() + "&lang=en");
        browser().write("name", "an");
        browser().write("password", BrowsedServer.PASSWORD);
        browser().write("again", BrowsedServer.PASSWORD);
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
            for (int width : List.of(390, 1280)) {
                browser().window(width, 844);
                browser().open(path);
                browser().overflowing().forEach(one -> findings.add(path + " is wider than " + width + ": " + one));
            }
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void listsOfLongNamesAreNoWiderThanAPhone() {
        home.files()
                .replace(
                        "config/indicators.yaml",
                        "vi: Số cây trồng mới",
                        "vi: " + "Số cây trồng mới trên đất trống ".repeat(5))
                .replace("config/areas.yaml", "vi: Xóm Bắc", "vi: " + "Xóm Bắc bên kia sông ".repeat(5));
        home.tiendo("run", "--date", "2024-12-31");
        serve();
        browser().window(390, 844);
        List<String> findings = new ArrayList<>();
        for (String path : List.of(
                "/compare?indicator=trees_planted",
                "/compare?area=village&other=north",
                "/",
                "/indicators/trees_planted",
                "/sources?lang=en")) {
            browser().open(path);
            browser().overflowing().forEach(one -> findings.add(path + ": " + one));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void theChartOfAnIndicatorIsSeenAsAWholeOnAPhone() {
        home.tiendo("run", "--date", "2024-12-31");
        serve();
        browser().window(390, 844);
        browser().open("/indicators/trees_planted");

        assertThat(browser().hidden("figure")).isZero();
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
                "/backfill?from=2024-01-01&to=2024-01-31",
                "/nodes",
                "/sources",
                "/settings",
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
