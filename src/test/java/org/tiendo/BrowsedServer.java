package org.tiendo;

import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tiendo.servers.TestServers;

/** A server in a process of its own that nobody has logged in to yet, and a real browser that opens its pages. */
final class BrowsedServer implements AutoCloseable {

    static final String PASSWORD = "rừng thông Măng Đen";

    private static final Pattern LINK = Pattern.compile("(http://[\\w.:]+)(/welcome\\?key=[\\w-]+)");

    private final TiendoProcess server;
    private final Chromium browser;
    private final String welcome;

    private BrowsedServer(TiendoProcess server, Chromium browser, String welcome) {
        this.server = server;
        this.browser = browser;
        this.welcome = welcome;
    }

    /** A village whose second job can't read its database; aborts the test where there is no browser. */
    static Home village(Path folder) {
        Chromium.orSkip();
        return Home.village(folder, TestServers.store("mysql"))
                .withForestryDown("nothing")
                .write("config/application.yaml", "serve: {port: 0}\n")
                .at("2025-01-10T00:00:00Z");
    }

    static BrowsedServer start(Home home) {
        TiendoProcess server = TiendoProcess.start(home, "serve");
        await().atMost(Duration.ofSeconds(90)).until(() -> server.output().contains("/welcome?key="));
        Matcher link = LINK.matcher(server.output());
        if (!link.find()) {
            throw new IllegalStateException(server.output());
        }
        return new BrowsedServer(
                server, Chromium.on(Objects.requireNonNull(link.group(1))), Objects.requireNonNull(link.group(2)));
    }

    Chromium browser() {
        return browser;
    }

    /** The path of the link that the server has printed. */
    String welcome() {
        return welcome;
    }

    /** The path of the link for a new user that a page shows. */
    static String invitation(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new IllegalStateException(text);
        }
        return Objects.requireNonNull(link.group(2));
    }

    /** Makes the first administrator, {@code an}, who is logged in by that. */
    void becomeAdministrator() {
        browser.open(welcome);
        browser.write("name", "an");
        browser.write("password", PASSWORD);
        browser.write("again", PASSWORD);
        browser.press("Lưu và đăng nhập");
    }

    @Override
    public void close() {
        browser.close();
        server.close();
    }
}
