package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SettingsInForceTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeThatStatesEverySetting() {
        home = TestHome.in(folder);
    }

    @Test
    void everySettingOfTheSchemaIsListedOnce() throws IOException {
        JsonNode schema = JsonMapper.shared().readTree(Files.readString(Path.of("config/application.schema.json")));
        Set<String> keys = new TreeSet<>();
        collect(schema, "", keys);

        assertThat(settings()).extracting(Setting::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void eachSaysTheLineThatItComesFromAndTheValueThere() {
        home.with("STORE_USER", "archivist");

        assertThat(setting("schedule.retry.first").text()).isEqualTo("10s");
        assertThat(setting("schedule.retry.first").origin()).isEqualTo("config/application.yaml:14");
        assertThat(setting("edition.missed").text()).isEqualTo("latest");
        assertThat(setting("alerts.email.to").text()).isEqualTo("watch@example.org, boss@example.org");
        assertThat(setting("store.username").text()).isEqualTo("archivist");
        assertThat(setting("store.username").origin()).isEqualTo("config/application.yaml:5, STORE_USER");
        assertThat(settings()).noneMatch(setting -> setting.file().isEmpty());
    }

    @Test
    void noSecretIsInTheList() {
        assertThat(settings().toString()).doesNotContain("s3cret");
        assertThat(setting("store.password").isHidden()).isTrue();
        assertThat(setting("store.password").variables()).containsExactly("STORE_PASSWORD");
        assertThat(setting("alerts.webhook.url").text()).isEqualTo("https://hooks.example.org");
        home.with("HOOK_PATH", "s3cret-path");
        assertThat(settings().toString()).doesNotContain("s3cret");
    }

    @Test
    void aHomeWithoutTheFileHasTheDefaultsThatTheShippedFileStates() {
        Map<String, String> stated =
                texts(Catalog.read(HomeFolder.SHIPPED, Map.of()).settingsInForce());

        home.delete(TestHome.APPLICATION);

        assertThat(texts(settings()).entrySet())
                .filteredOn(setting -> !setting.getKey().equals("store.url"))
                .allSatisfy(setting -> assertThat(stated).contains(setting));
        assertThat(settings()).allMatch(setting -> setting.origin().isEmpty());
    }

    @Test
    void aSecretThatTheEnvironmentDoesNotSetIsNone() {
        assertThat(setting("alerts.webhook.secret").isHidden()).isTrue();
        home.replace(TestHome.APPLICATION, "${HOOK_SECRET}\"}\n", "${NOBODY_SETS_IT:-}\"}\n");
        assertThat(setting("alerts.webhook.secret").isHidden()).isFalse();
    }

    @Test
    void aDefaultThatTheEnvironmentReplacesNamesItsVariable() {
        home.delete(TestHome.APPLICATION)
                .with(
                        "TIENDO_STORE_URL",
                        "jdbc:mysql://u:s3cret/x@y@db.example.org/tiendo?oauth_token=s3cret&pass%77ord=s3cret");

        assertThat(setting("store.url").origin()).isEqualTo("TIENDO_STORE_URL");
        assertThat(setting("store.url").text()).contains("db.example.org").doesNotContain("s3cret");
    }

    private static void collect(JsonNode schema, String path, Set<String> keys) {
        schema.path("properties").properties().forEach(property -> {
            String key = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            boolean isText = property.getValue().at("/properties/vi").isObject();
            if (property.getValue().has("properties") && !isText) {
                collect(property.getValue(), key, keys);
            } else {
                keys.add(key);
            }
        });
    }

    private static Map<String, String> texts(List<Setting> settings) {
        return settings.stream().collect(Collectors.toMap(Setting::key, Setting::text));
    }

    private Setting setting(String key) {
        return settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private List<Setting> settings() {
        return home.catalog().settingsInForce();
    }
}
