package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.servers.TestServers;

/** A language that is nothing but files of messages: here the English ones, each text marked by a degree sign. */
class FurtherLanguageIT {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern ADDRESS = Pattern.compile("The board is on (http://[^/]+/)");

    /** Signs in numbers are no texts. */
    private static final Set<String> SIGNS = Set.of("grouping", "point");

    private static final String MARK = "°";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @TempDir
    private Path classes;

    private Home home;

    @BeforeEach
    void aNightOfAVillageWithFrenchNames() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path english : files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                translate(english);
            }
        }
        home = Home.village(folder, TestServers.store("h2"));
        home.write("config/application.yaml", "language: fr\n").write("config/areas.yaml", """
                areas:
                  - {code: village, name: {fr: Le village, en: The village}, kind: village}
                  - {code: north, name: Hameau nord, kind: hamlet, parent: village}
                  - {code: south, name: Hameau sud, kind: hamlet, parent: village}
                """);
        home.files()
                .replace("config/indicators.yaml", "{vi: Số cây trồng mới, en: Trees planted}", "Arbres plantés")
                .replace("config/indicators.yaml", "unit: cây", "unit: {fr: arbres, en: trees}");
        home.tiendo("run", "--date", "2024-03-31");
    }

    private void translate(Path english) throws IOException {
        Properties texts = new Properties();
        try (Reader file = Files.newBufferedReader(english)) {
            texts.load(file);
        }
        texts.replaceAll((key, text) -> SIGNS.contains(key.toString()) ? text : text + MARK);
        Path french = classes.resolve("messages")
                .resolve(String.valueOf(english.getFileName()).replace("_en.", "_fr."));
        Files.createDirectories(Objects.requireNonNull(french.getParent()));
        try (OutputStream file = Files.newOutputStream(french)) {
            texts.store(file, null);
        }
    }

    private String tiendo(String... arguments) {
        try (TiendoProcess process = TiendoProcess.start(home, List.of(classes), arguments)) {
            assertThat(process.await()).as(process.output()).isZero();
            return process.output();
        }
    }

    @Test
    void isThatOfCommandsReportsAndFilesWhereTheHomeIsInIt() throws IOException {
        assertThat(tiendo("board")).contains("Arbres plantés", "arbres", "exceeded" + MARK, "Target" + MARK);
        assertThat(tiendo("board", "--lang", "en"))
                .contains("Arbres plantés", "trees", "exceeded")
                .doesNotContain(MARK);

        Path report = folder.resolve("report.html");
        tiendo("report", "--date", "2024-03-31", "--out", report.toString());
        assertThat(Files.readString(report)).contains("lang=\"fr\"", "Arbres plantés", "exceeded" + MARK);

        tiendo("export", "--date", "2024-03-31");
        assertThat(Files.readString(folder.resolve("data/export/2024-03-31/structure.json")))
                .contains("\"fr\"", "\"vi\"", "\"Arbres plantés\"", "exceeded" + MARK);
    }

    @Test
    void isThatOfPagesAndOneOfThoseToChangeTo() throws Exception {
        home.write("config/application.yaml", "language: fr\nserve: {port: 0}\n");
        try (TiendoProcess server = TiendoProcess.start(home, List.of(classes), "serve")) {
            String address = address(server);

            assertThat(page(address))
                    .contains("lang=\"fr\"", "Arbres plantés", "exceeded" + MARK, "hreflang=\"vi\"", "lang=en\"");
            assertThat(page(address + "?lang=en"))
                    .contains("lang=\"en\"", "Arbres plantés", "trees", "lang=fr\"", "English" + MARK)
                    .doesNotContain("exceeded" + MARK);
            assertThat(page(address + "?lang=xx"))
                    .contains("“Language" + MARK + "” takes en, fr, vi, not “xx”." + MARK);
            assertThat(page(address + "indicators/trees_planted/explanation")).contains(MARK);
        }
    }

    @Test
    void itsNamesStandAlsoWhereTheProgramHasNoMessagesInIt() {
        assertThat(home.tiendo("board").out())
                .contains("Arbres plantés", "exceeded")
                .doesNotContain(MARK);
        assertThat(home.tiendo("board", "--lang", "fr").err()).contains("expected one of en, vi but was 'fr'");
    }

    private static String page(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String address(TiendoProcess server) {
        return await("the server's address")
                .atMost(LONGEST_WAIT)
                .until(() -> addressIn(server.output()), Objects::nonNull);
    }

    private static @Nullable String addressIn(String output) {
        Matcher line = ADDRESS.matcher(output);
        return line.find() ? line.group(1) : null;
    }
}
