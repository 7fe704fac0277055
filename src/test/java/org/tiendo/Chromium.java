package org.tiendo;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.springframework.core.io.ClassPathResource;

/** A real browser without a screen; closed with its driver when it is closed. */
final class Chromium implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final String AXE = "axe.min.js";

    private static final String VIOLATIONS = """
            const done = arguments[arguments.length - 1];
            axe.run().then(found => done(found.violations
                .filter(one => one.impact === 'serious' || one.impact === 'critical')
                .map(one => one.id + ': ' + one.help + ' ' + one.nodes.map(node => node.target.join(' ')).join(', '))));
            """;

    /** Finds elements that reach beyond the window, except those inside a box that scrolls by itself. */
    private static final String OVERFLOWING = """
            const width = document.documentElement.clientWidth;
            const boxed = element => element !== document.body && element.parentElement &&
                (getComputedStyle(element).overflowX !== 'visible' || boxed(element.parentElement));
            return document.documentElement.scrollWidth <= width ? [] : [...document.querySelectorAll('body *')]
                .filter(element => element.getBoundingClientRect().right > width + 1 && !boxed(element))
                .map(element => element.tagName + '.' + element.getAttribute('class') + ' ' + element.textContent.trim().slice(0, 40));
            """;

    /** They speak of themselves. */
    private static final List<Logger> SILENCED =
            List.of(Logger.getLogger("org.openqa.selenium"), Logger.getLogger("io.opentelemetry"));

    static {
        SILENCED.forEach(logger -> logger.setLevel(Level.SEVERE));
    }

    private static final Optional<Path> BROWSER = installed("chromium", "chromium-browser", "google-chrome");
    private static final Optional<Path> DRIVER = installed("chromedriver");

    private final ChromeDriver driver;
    private final String server;

    private Chromium(ChromeDriver driver, String server) {
        this.driver = driver;
        this.server = server;
    }

    /** Aborts the test where no browser is installed, and says so, since it would look like a test that has passed. */
    static void orSkip() {
        if (BROWSER.isEmpty() || DRIVER.isEmpty()) {
            String why =
                    "Skipped: the pages in a real browser, because no Chromium with its chromedriver is on the PATH.";
            System.err.println(why);
            Assumptions.abort(why);
        }
    }

    static Chromium on(String server) {
        var options = new ChromeOptions();
        options.setBinary(BROWSER.orElseThrow().toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.orElseThrow().toFile())
                .withLogOutput(OutputStream.nullOutputStream())
                .build();
        return new Chromium(new ChromeDriver(service, options), server);
    }

    private static Optional<Path> installed(String... names) {
        String[] folders = Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator, -1);
        return Stream.of(names)
                .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page of the server, or a whole address. */
    void open(String path) {
        driver.get(path.startsWith("http") ? path : server + path);
    }

    /** The path and the parameters of the page that is shown. */
    String path() {
        return Objects.requireNonNull(driver.getCurrentUrl()).substring(server.length());
    }

    String text() {
        return textOf(By.tagName("body"));
    }

    String heading() {
        return textOf(By.tagName("h1"));
    }

    /** The text of the first element that the selector finds. */
    String firstOf(String selector) {
        return textOf(By.cssSelector(selector));
    }

    private String textOf(By place) {
        return waiting().until(any -> driver.findElement(place).getText());
    }

    /** A page may leave by itself while it is read, which the driver has several ways to say: then the next one is read. */
    private WebDriverWait waiting() {
        var waiting = new WebDriverWait(driver, LONGEST_WAIT);
        waiting.ignoring(WebDriverException.class);
        return waiting;
    }

    /** Follows the first link with the text, and waits until another page is there. */
    void follow(String text) {
        leaveBy(driver.findElement(By.partialLinkText(text)));
    }

    /** Presses the first button with the text, and waits until another page is there. */
    void press(String text) {
        leaveBy(driver.findElement(By.xpath("//button[contains(normalize-space(.), \"" + text + "\")]")));
    }

    private void leaveBy(WebElement element) {
        WebElement page = driver.findElement(By.tagName("html"));
        element.click();
        waiting().until(any -> isGone(page));
        waiting().until(any -> driver.findElement(By.tagName("main")));
    }

    /** The driver has several ways to say that an element's page is no longer shown. */
    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (WebDriverException e) {
            return true;
        }
    }

    /** Writes into a field by its name. */
    void write(String field, String text) {
        WebElement element = driver.findElement(By.name(field));
        element.clear();
        element.sendKeys(text);
    }

    /** Writes into a field of a form by the path that it is sent to. */
    void write(String action, String field, String text) {
        driver.findElement(By.cssSelector(form(action) + " [name='" + field + "']"))
                .sendKeys(text);
    }

    /** Sends the form with the path. */
    void send(String action) {
        leaveBy(driver.findElement(By.cssSelector(form(action) + " button")));
    }

    private static String form(String action) {
        return "form:is([action='" + action + "'], [action^='" + action + "?'])";
    }

    /** A date field takes the keys of the browser's language; so its value is set. */
    void pick(String field, String day) {
        driver.executeScript("document.querySelector('[name=' + arguments[0] + ']').value = arguments[1]", field, day);
    }

    void choose(String field, String value) {
        new Select(driver.findElement(By.name(field))).selectByValue(value);
    }

    /** Waits until the page says the text; the page itself has to bring it. */
    void awaitText(String text) {
        waiting().until(any -> text().contains(text));
    }

    /** The session is over, as when the browser is closed. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    /** Shows pages as readers with the theme {@code light} or {@code dark} see them. */
    void theme(String theme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme))));
    }

    /** Shows pages in a window of this size. */
    void window(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** The elements that make the page wider than the window, so that a reader has to push it to and fro. */
    List<?> overflowing() {
        return (List<?>) Objects.requireNonNull(driver.executeScript(OVERFLOWING));
    }

    /** Returns how many pixels wider the content is than the element, the first that the selector finds; 0 where all is seen. */
    long hidden(String selector) {
        return (long) Objects.requireNonNull(driver.executeScript(
                "const box = document.querySelector(arguments[0]); return box.scrollWidth - box.clientWidth",
                selector));
    }

    /** The serious and critical findings of axe on the page. */
    List<?> findings() {
        driver.executeScript(axe());
        return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(VIOLATIONS));
    }

    private static String axe() {
        try {
            return new ClassPathResource(AXE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void screenshot(Path file) {
        try {
            Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
