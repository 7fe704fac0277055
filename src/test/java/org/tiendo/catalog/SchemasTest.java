package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.catalog.yaml.YamlFile;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Measure;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.homes.HomeFolder;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.Source;
import org.tiendo.source.WholeFile;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Holds the schemas and the code equal: what one promises, the other keeps. */
class SchemasTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** For people only; everything else must reach the catalog. */
    private static final Set<String> WITHOUT_EFFECT = Set.of("sources/sources/description", "calendar/description");

    @TempDir
    private Path folder;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("application", List.of(TestHome.APPLICATION)),
                Arguments.of("sources", List.of(TestHome.SOURCES)),
                Arguments.of("areas", List.of(TestHome.AREAS)),
                Arguments.of("indicators", List.of(TestHome.INDICATORS)),
                Arguments.of(
                        "calendar",
                        List.of(
                                TestHome.OFFICES,
                                TestHome.INSURANCE,
                                TestHome.MONTHLY,
                                TestHome.QUARTERLY,
                                TestHome.YEARLY)),
                Arguments.of("plan", List.of(TestHome.PLAN, TestHome.HALF_YEAR, TestHome.FIVE_YEARS)),
                Arguments.of("job", List.of(TestHome.JOB, TestHome.PAPERS, TestHome.BEDS, TestHome.VISITORS)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyKeyOfASchemaIsUnderstood(String name, List<String> files) {
        HomeFolder home = TestHome.fiveYears(TestHome.halfYear(TestHome.in(folder)));
        String before = picture(home);
        Map<String, String> effects = new LinkedHashMap<>();
        for (String file : files) {
            JsonNode document = document(home, file);
            new Keys(schema(name)).walk(document).forEach((key, places) -> {
                String after = picture(
                        home.write(file, without(document, places.get(0)).toString()));
                effects.merge(key, after, (one, other) -> one.equals(before) ? other : one);
            });
            home.write(file, document.toString());
        }

        assertThat(effects.keySet()).as("keys the complete home uses").isEqualTo(new Keys(schema(name)).all());
        effects.forEach((key, after) -> {
            if (!WITHOUT_EFFECT.contains(name + key)) {
                assertThat(after).as(name + " without " + key).isNotEqualTo(before);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void aKeyThatNoSchemaKnowsIsRejectedInEveryBlock(String name, List<String> files) {
        HomeFolder home = TestHome.in(folder);
        JsonNode document = document(home, files.get(0));
        for (JsonPointer block : blocks(document, JsonPointer.empty())) {
            JsonNode broken = document.deepCopy();
            ((ObjectNode) broken.at(block)).put("qqqqqqqqqqqqqqqqqqqq", "x");

            assertThat(problems(home.write(files.get(0), broken.toString())))
                    .as(name + block)
                    .singleElement()
                    .asString()
                    .contains(
                            document.at(block).has("vi")
                                    ? "expected the code of a language such as vi, en or lo, found 'qqqqqqqqqqqqqqqqqqqq'"
                                    : "unknown key 'qqqqqqqqqqqqqqqqqqqq'");
        }
    }

    @Test
    void theWordsOfEveryListAreThoseOfTheCode() {
        assertWords("job", "/properties/status", DataStatus.values());
        assertWords("job", "/properties/delivers", Delivery.values());
        assertWords("job", "/properties/compute", Compute.values());
        assertWords("job", "/properties/series/items/properties/kind", SeriesTraits.Kind.values());
        assertWords("job", "/properties/series/items/properties/aggregate", JobSeries.Aggregation.values());
        assertWords("job", "/properties/series/items/properties/grain", JobSeries.Grain.values());
        assertWords("job", "/properties/series/items/properties/absent", JobSeries.Absent.values());
        assertWords("job", "/properties/schedule/properties/missed", Missed.values());
        assertWords("application", "/properties/edition/properties/missed", Missed.values());
        assertWords("application", "/properties/serve/properties/log", ServeSettings.LogFormat.values());
        assertWords("application", "/properties/serve/properties/without_token", ServeSettings.WithoutToken.values());
        assertWords(
                "application",
                "/properties/serve/properties/oidc/properties/new_users",
                OidcSettings.NewUsers.values());
        assertWords(
                "application",
                "/properties/alerts/properties/email/properties/security",
                AlertSettings.Security.values());
        assertWords("application", "/properties/export/properties/formats/items", ExportFormat.values());
        assertWords("sources", "/properties/sources/items/properties/files/properties/numbers", NumberFormat.values());
        assertWords(
                "sources",
                "/properties/sources/items/properties/files/properties/unterminated",
                WholeFile.Unterminated.values());
        assertWords("plan", "/properties/targets/items/properties/predecessors", Predecessors.values());
        String indicator = "/properties/indicators/items/properties";
        assertWords("indicators", indicator + "/good", IndicatorDefinition.Good.values());
        assertWords(
                "indicators", indicator + "/measure/properties/change/properties/counts", Measure.Movement.values());
        assertThat(lists()).as("lists of words in all schemas").isEqualTo(20);
    }

    @Test
    void aCalendarNamesTheDaysOfTheWeekInShort() {
        List<String> words = new ArrayList<>();
        schema("calendar").at("/properties/working_days/items/enum").forEach(word -> words.add(word.asString()));

        assertThat(words)
                .containsExactlyElementsOf(
                        Stream.of(DayOfWeek.values()).map(CalendarReader::word).toList());
    }

    @Test
    void aJobAndACalendarSayAlikeWhenFiguresAreDue() {
        ObjectNode fresh = (ObjectNode) schema("job").at("/properties/fresh");
        ObjectNode figures = (ObjectNode) schema("calendar").at("/properties/figures");
        fresh.remove("description");
        figures.remove("description");

        assertThat(figures).isEqualTo(fresh);
    }

    @Test
    void aTargetHasTheComparatorsOfTheCodeOrIsFollowed() {
        List<String> alternatives = new ArrayList<>();
        schema("plan")
                .at("/properties/targets/items/oneOf")
                .forEach(one -> alternatives.add(one.at("/required/0").asString()));
        List<String> expected = new ArrayList<>(words(Comparator.values()));
        expected.removeAll(words(new Comparator[] {Comparator.BETWEEN_OR_MORE, Comparator.BETWEEN_OR_LESS}));
        expected.add("followed");

        assertThat(alternatives).containsExactlyElementsOf(expected);
    }

    @Test
    void aHomeInOneFileHasTheKeysOfTheFilesItStandsFor() {
        Set<String> keys = new TreeSet<>();
        List.of("sources", "areas", "indicators", "plan")
                .forEach(name -> keys.addAll(schema(name).get("properties").propertyNames()));

        assertThat(schema("home").get("properties").propertyNames()).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void everyFormatIsOneThatTheCodeChecksAndTheOtherWayRound() {
        Set<String> formats = new TreeSet<>();
        names().forEach(name -> schema(name).findValues("format").forEach(format -> formats.add(format.asString())));

        assertThat(formats)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(TextFormat.values()).map(TextFormat::getName).toList());
    }

    @Test
    void everySchemaIsValidAndTravelsInsideTheProgram() throws IOException {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(Dialects.getDraft202012().getId()));
        List<Path> shipped = new ArrayList<>();
        for (String place : List.of("jobs", "config")) {
            try (Stream<Path> files = Files.list(HomeFolder.SHIPPED.resolve(place))) {
                files.filter(file -> file.toString().endsWith(".schema.json")).forEach(shipped::add);
            }
        }

        assertThat(shipped)
                .extracting(file -> String.valueOf(file.getFileName()))
                .containsAll(names().map(name -> name + ".schema.json").toList());
        for (Path file : shipped) {
            JsonNode schema = JSON.readTree(Files.readString(file));
            assertThat(meta.validate(schema)).as(file.toString()).isEmpty();
            assertThat(schema(String.valueOf(file.getFileName()).replace(".schema.json", "")))
                    .isEqualTo(schema);
        }
    }

    private static Stream<String> names() {
        return files().map(file -> String.valueOf(file.get()[0]));
    }

    private static long lists() {
        return names().mapToLong(name -> schema(name).findValues("enum").size()).sum();
    }

    private static void assertWords(String name, String place, Enum<?>[] constants) {
        List<String> words = new ArrayList<>();
        schema(name).at(place + "/enum").forEach(word -> words.add(word.asString()));
        assertThat(words).as(name + place).containsExactlyInAnyOrderElementsOf(words(constants));
    }

    private static List<String> words(Enum<?>[] constants) {
        return Stream.of(constants).map(Words::of).toList();
    }

    private static JsonNode schema(String name) {
        return JSON.readTree(
                Objects.requireNonNull(SchemasTest.class.getResourceAsStream("/schema/" + name + ".schema.json")));
    }

    private static JsonNode document(HomeFolder home, String file) {
        return YamlFile.read(home.folder(), home.file(file), new Problems())
                .orElseThrow()
                .json();
    }

    private static JsonNode without(JsonNode document, JsonPointer place) {
        JsonNode copy = document.deepCopy();
        ((ObjectNode) copy.at(place.head())).remove(place.last().getMatchingProperty());
        return copy;
    }

    private static List<JsonPointer> blocks(JsonNode node, JsonPointer place) {
        List<JsonPointer> found = new ArrayList<>();
        if (node.isObject()) {
            found.add(place);
            node.propertyNames().forEach(key -> found.addAll(blocks(node.get(key), place.appendProperty(key))));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            found.addAll(blocks(node.get(i), place.appendIndex(i)));
        }
        return found;
    }

    /** All that a home comes to, or all its problems. */
    private static String picture(HomeFolder home) {
        try {
            return picture(home.catalog());
        } catch (InvalidCatalogException e) {
            return e.problems().toString();
        }
    }

    private static String picture(Catalog catalog) {
        Stream<?> traits = catalog.jobs().stream()
                .flatMap(job -> job.series().stream())
                .map(series -> catalog.series(series.code()));
        return Stream.of(
                        catalog.settings(),
                        catalog.settings().storeUsername(),
                        catalog.settings().storePassword(),
                        catalog.settings().report(),
                        catalog.settings().operating(),
                        picture(catalog.settings().operating().alerts()),
                        catalog.calendars(),
                        catalog.sources().keySet().stream()
                                .map(catalog::concurrentPulls)
                                .toList(),
                        catalog.sources(),
                        catalog.sources().values().stream()
                                .map(SchemasTest::picture)
                                .toList(),
                        catalog.areas().all(),
                        catalog.indicators(),
                        catalog.owners(),
                        catalog.plans(),
                        catalog.jobs(),
                        traits.toList())
                .map(String::valueOf)
                .toList()
                .toString();
    }

    /** With what their own texts leave out. */
    private static String picture(AlertSettings alerts) {
        AlertSettings.Mail mail = alerts.mail();
        AlertSettings.Webhook webhook = alerts.webhook();
        return (mail == null || mail.password() == null
                        ? "no mail"
                        : mail.username() + " " + mail.password().get())
                + (webhook == null
                        ? "no webhook"
                        : webhook.url() + " " + webhook.secret().get())
                + new TreeMap<>(alerts.subscribers())
                        .entrySet().stream()
                                .map(one -> one.getKey() + " " + one.getValue().url() + " "
                                        + one.getValue().secret().get())
                                .toList();
    }

    /** With what its own text leaves out. */
    private static String picture(Source source) {
        return source instanceof JdbcSource jdbc
                ? jdbc.isDemo() + " " + jdbc.url() + " " + jdbc.user() + " " + jdbc.timeout() + " " + jdbc.zone() + " "
                        + (jdbc.password() != null)
                : source.toString();
    }

    /** The keys of a schema, and where a document uses them. */
    private record Keys(JsonNode root) {

        Set<String> all() {
            Set<String> keys = new HashSet<>();
            collect(root, "", keys);
            return keys;
        }

        Map<String, List<JsonPointer>> walk(JsonNode document) {
            Map<String, List<JsonPointer>> places = new LinkedHashMap<>();
            walk(root, document, "", JsonPointer.empty(), places);
            return places;
        }

        /** A shared definition counts once, wherever it is used. */
        private void collect(JsonNode schema, String path, Set<String> keys) {
            JsonNode there = resolved(schema);
            String name = name(schema, path);
            if (there.has("items")) {
                collect(there.get("items"), name, keys);
            }
            there.path("properties").propertyNames().forEach(key -> {
                keys.add(name + "/" + key);
                collect(there.get("properties").get(key), name + "/" + key, keys);
            });
        }

        private void walk(
                JsonNode schema, JsonNode node, String path, JsonPointer place, Map<String, List<JsonPointer>> places) {
            JsonNode there = resolved(schema);
            String name = name(schema, path);
            for (int i = 0; node.isArray() && i < node.size(); i++) {
                walk(there.path("items"), node.get(i), name, place.appendIndex(i), places);
            }
            there.path("properties").propertyNames().forEach(key -> {
                if (node.has(key)) {
                    JsonPointer child = place.appendProperty(key);
                    places.computeIfAbsent(name + "/" + key, any -> new ArrayList<>())
                            .add(child);
                    walk(there.get("properties").get(key), node.get(key), name + "/" + key, child, places);
                }
            });
        }

        private static String name(JsonNode schema, String path) {
            return schema.path("$ref").asString(path);
        }

        private JsonNode resolved(JsonNode schema) {
            return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
        }
    }
}
