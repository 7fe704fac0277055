package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The rights that docs/operating.md gives are enough for the nights, and no more. */
class RightsIT {

    private static final String PASSWORD = "only-for-tests";
    private static final Pattern BLOCK = Pattern.compile("```sql\n-- (owner|nights)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    static Stream<TestStore> servers() {
        return TestServers.names().filter(name -> !name.equals("h2")).map(TestServers::store);
    }

    /** On h2 alone there is nothing to try; a run without servers must not fail for that. */
    @Test
    void documentsBothUsers() throws Exception {
        assertThat(statements("owner", "x")).hasSize(4);
        assertThat(statements("nights", "x")).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("servers")
    void areEnoughForTheNightsAndNoMore(TestStore store) throws Exception {
        String database = store.url().replaceFirst(".*/(\\w+)[?].*", "$1");
        JdbcClient administrator = Home.empty(folder, store).ledger();
        statements("owner", database).forEach(sql -> administrator.sql(sql).update());
        Said before = at(store, "app_" + database).tiendo("verify");
        assertThat(before.exit()).isEqualTo(1);
        assertThat(before.err()).contains("may not make", "Open it once as its owner");

        assertThat(at(store, "own_" + database).tiendo("verify").err()).isEmpty();
        statements("nights", database).forEach(sql -> administrator.sql(sql).update());
        Home home = at(store, "app_" + database);
        assertThat(home.tiendo("run", "--date", "2024-03-31").err()).isEmpty();
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("still revision 1");
        home.files().append("config/plans/2024.yaml", "# a comment\n");
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("still revision 1");
        assertThat(home.tiendo("verify").exit()).isZero();

        // As after a new version whose rights nobody has given yet.
        administrator
                .sql("REVOKE INSERT, UPDATE ON " + database + ".edition_inputs FROM app_" + database + "@'%'")
                .update();
        home.files().append("config/plans/2024.yaml", "# another comment\n");
        assertThat(home.tiendo("run", "--date", "2024-03-31").out()).contains("still revision 1");

        for (String sql : List.of(
                "UPDATE snapshot SET actual = 500",
                "UPDATE edition SET inputs = NULL",
                "DELETE FROM observation",
                "TRUNCATE TABLE edition",
                "DROP TRIGGER snapshot_is_never_changed")) {
            assertThatThrownBy(() -> home.ledger().sql(sql).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("denied");
        }
    }

    private Home at(TestStore store, String user) {
        return Home.village(folder, new TestStore(store.name(), store.url(), user, PASSWORD));
    }

    /** As the page has them, for a database that is there already and users of its own. */
    private static List<String> statements(String block, String database) throws Exception {
        Matcher blocks = BLOCK.matcher(Files.readString(Path.of("docs/operating.md")));
        return blocks.results()
                .filter(found -> block.equals(found.group(1)))
                .flatMap(found ->
                        Arrays.stream(Objects.requireNonNull(found.group(2)).split(";")))
                .map(sql -> sql.strip()
                        .replace("tiendo_owner@'10.0.0.%'", "own_" + database + "@'%'")
                        .replace("tiendo@'10.0.0.%'", "app_" + database + "@'%'")
                        .replace("tiendo.", database + ".")
                        .replace("'...'", "'" + PASSWORD + "'"))
                .filter(sql -> !sql.isEmpty() && !sql.startsWith("CREATE DATABASE"))
                .toList();
    }
}
