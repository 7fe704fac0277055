package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.source.AmountWords;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.Source;

class DepartmentsIT {

    private static final String TWO_DEPARTMENTS = """
            synthetic: Every row is made up.
            departments:
              - source: tourism
                tables:
                  - table: guest_registration
                    columns:
                      - {name: registration_code, type: varchar(20), is: key, prefix: LT-}
                      - {name: district_code, type: varchar(10), is: area}
                      - {name: arrived_on, type: date, is: day}
                      - {name: lodging, type: varchar(30), is: choice, of: {Nhà nghỉ: 1, Khách sạn: 2}}
                      - {name: guests, type: integer, is: value}
                      - {name: recorded_on, type: date, is: recorded}
                    rows:
                      - events:
                          count: {2022-12-31: 700, 2023-12-31: 640}
                          values: {guests: {totals: {2022-12-31: 4200, 2023-12-31: 3900}, least: 1, spread: 5}}
                          areas: {"608": 3, "613": 5}
                          lag: {least: 0, most: 4}
                    dirty:
                      - because: Nobody came
                        row: {registration_code: LT-X, district_code: "608", arrived_on: "2022-03-04", guests: "0"}
              - source: health
                tables:
                  - table: facility_quarter
                    columns:
                      - {name: entry_code, type: varchar(20), is: key}
                      - {name: facility_code, type: varchar(20), is: member}
                      - {name: facility_kind, type: varchar(20), is: label}
                      - {name: quarter_end, type: date, is: day}
                      - {name: beds, type: integer, is: value}
                    rows:
                      - panel:
                          every: quarter
                          labels: {facility_kind: hospital}
                          members: {prefix: BV, count: {"608": 3}}
                          values: {beds: {points: [{at: 2022-03-31, total: 900, areas: {"608": 1}}, {at: 2022-12-31, total: 930, areas: {"608": 1}}]}}
                          recorded: {months: 1, day: 10}
            """;

    @TempDir
    Path home;

    @BeforeEach
    void writeHome() throws IOException {
        write(TWO_DEPARTMENTS);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void areMadeWithExactlyTheirTotals(TestStore store) throws SQLException {
        var report = departments(store).make(DemoListener.SILENT);

        assertThat(report.made()).containsExactly("tourism", "health");
        assertThat(query(
                        store,
                        "select count(*), sum(guests) from guest_registration where arrived_on < date '2023-01-01'"))
                .containsExactly("701|4200");
        assertThat(query(store, "select sum(beds), count(*) from facility_quarter where quarter_end = '2022-12-31'"))
                .containsExactly("930|3");
        assertThat(query(store, "select distinct lodging from guest_registration where lodging is not null order by 1"))
                .containsExactlyInAnyOrder("Khách sạn", "Nhà nghỉ");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void areTheSameRowForRowWhenMadeAgain(TestStore store) throws SQLException {
        var all = "select * from guest_registration order by registration_code";
        departments(store).make(DemoListener.SILENT);
        var first = query(store, all);

        departments(store).make(DemoListener.SILENT);

        assertThat(query(store, all)).hasSize(1341).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void sayInTheirDatabaseThatTheyAreSynthetic(TestStore store) throws SQLException {
        departments(store).make(DemoListener.SILENT);

        assertThat(query(store, "select department, note from about_this_database order by department"))
                .containsExactly("health|Every row is made up.", "tourism|Every row is made up.");
    }

    @Test
    void areKeptWhenTheyAreThereAlready() throws SQLException {
        var store = TestServers.store("h2");
        departments(store).make(DemoListener.SILENT);
        update(store, "delete from guest_registration");

        var report = departments(store).ensure(DemoListener.SILENT);

        assertThat(report.kept()).containsExactly("tourism", "health");
        assertThat(query(store, "select count(*) from guest_registration")).containsExactly("0");
    }

    @Test
    void areMadeAnewWhenTheyWereBrokenOff() throws SQLException {
        var store = TestServers.store("h2");
        departments(store).make(new DemoListener() {
            @Override
            public void made(String department) {
                if (department.equals("tourism")) {
                    breakOff(store);
                }
            }
        });

        var report = departments(store).ensure(DemoListener.SILENT);

        assertThat(report.made()).containsExactly("tourism");
        assertThat(query(store, "select count(*) from guest_registration")).containsExactly("1341");
    }

    @Test
    void areMadeAnewWhenTheirDescriptionChanged() throws SQLException, IOException {
        var store = TestServers.store("h2");
        departments(store).make(DemoListener.SILENT);
        write(TWO_DEPARTMENTS.replace("2023-12-31: 640", "2023-12-31: 641"));

        var report = departments(store).ensure(DemoListener.SILENT);

        assertThat(report.made()).containsExactly("tourism", "health");
        assertThat(query(store, "select count(*) from guest_registration")).containsExactly("1342");
    }

    @Test
    void areMadeWithoutTheOneWhoseDatabaseIsDown() {
        var store = TestServers.store("h2");
        var down = source("tourism", "jdbc:h2:tcp://127.0.0.1:1/tourism?password=secret", store);
        var failures = new ArrayList<String>();

        var report = Departments.of(home, List.of(down, source("health", store.url(), store)))
                .ensure(new DemoListener() {
                    @Override
                    public void failed(String department, String reason) {
                        failures.add(reason);
                    }
                });

        assertThat(report.made()).containsExactly("health");
        assertThat(report.failed()).containsOnlyKeys("tourism");
        assertThat(failures).singleElement().asString().contains("tourism").doesNotContain("secret");
    }

    @Test
    void canAllBeMadeBehindAnotherUrl() throws SQLException {
        var named = TestServers.store("h2");
        var other = TestServers.store("h2");

        departments(named).at(other.url()).make(DemoListener.SILENT);

        assertThat(query(other, "select count(*) from facility_quarter")).containsExactly("12");
    }

    @Test
    void tellHowFarTheyAre() {
        var told = new ArrayList<String>();

        departments(TestServers.store("h2")).make(new DemoListener() {
            @Override
            public void starts(int departments) {
                told.add("starts " + departments);
            }

            @Override
            public void made(String department) {
                told.add("made " + department);
            }
        });

        assertThat(told).containsExactly("starts 2", "made tourism", "made health");
    }

    @Test
    void areNoneInAHomeThatDescribesNone() throws IOException {
        Files.delete(home.resolve(DemoFile.NAME));

        assertThat(Departments.of(home, List.of()).make(DemoListener.SILENT).made())
                .isEmpty();
    }

    @Test
    void areRefusedWithoutASourceThatIsMarkedAsDemo() {
        var store = TestServers.store("h2");
        var real = new JdbcSource(
                "health",
                false,
                store.url(),
                store.username(),
                store::password,
                Duration.ofSeconds(9),
                ZoneOffset.UTC,
                AmountWords.NONE);

        assertThatThrownBy(() -> Departments.of(home, List.of(real, source("tourism", store.url(), store))))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("health")
                .hasMessageContaining("demo: true");
    }

    private Departments departments(TestStore store) {
        return Departments.of(
                home, List.<Source>of(source("tourism", store.url(), store), source("health", store.url(), store)));
    }

    private static JdbcSource source(String name, String url, TestStore store) {
        return new JdbcSource(
                name,
                true,
                url,
                store.username(),
                store::password,
                Duration.ofSeconds(9),
                ZoneOffset.UTC,
                AmountWords.NONE);
    }

    private static void breakOff(TestStore store) {
        try {
            update(store, "delete from about_this_database where department = 'tourism'");
            update(store, "delete from guest_registration where guests > 3");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void write(String yaml) throws IOException {
        Path file = home.resolve(DemoFile.NAME);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, yaml);
    }

    private static void update(TestStore store, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(store.url(), store.username(), store.password());
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<String> query(TestStore store, String sql) throws SQLException {
        var rows = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(store.url(), store.username(), store.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            while (result.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    cells.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", cells));
            }
        }
        return rows;
    }
}
