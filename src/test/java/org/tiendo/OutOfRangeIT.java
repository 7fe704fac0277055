package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Absurd numbers, each of which is told and none of which keeps the night from its edition. */
class OutOfRangeIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void rejectsTheOneRowWhoseNumberIsTooLarge(TestStore store) {
        Home home = Home.village(folder, store).write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,5
                huge,south,2024-01-31,99999999999999999999999
                2,south,2024-01-31,7
                """);

        Said said = home.tiendo("run", "--date", "2024-01-31");

        assertThat(said.out()).contains("2 accepted", "1 rejected");
        assertThat(home.board("2024-01-31", "trees_planted", "village").get("actual"))
                .isEqualTo("12");
        assertThat(home.tiendo("rejects", "--format", "csv").out().lines().skip(1))
                .singleElement()
                .asString()
                .contains(",trees,2024-01-31,3,huge,planted,", "has 23 digits before the decimal point");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void leavesOutTheOneSumThatIsTooLarge(TestStore store) {
        Home home = Home.village(folder, store).write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,9000000000000000000000
                2,north,2024-01-31,9000000000000000000000
                3,south,2024-01-31,7
                4,north,2024-02-29,8
                5,south,2024-02-29,9
                """);

        Said said = home.tiendo("run", "--date", "2024-02-29");

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("5 accepted");
        assertThat(home.observations()).hasSize(3);
        assertThat(home.tiendo("rejects").out())
                .contains("1 figure rejected", "trees_planted north", "digits before the decimal point");
        assertThat(home.board("2024-02-29", "trees_planted", "village").get("actual"))
                .isEqualTo("17");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void sealsTheEditionWhateverItsSharesComeTo(TestStore store) {
        Home home =
                Home.village(folder, store).write("config/plans/2024.yaml", """
                        plan: {year: 2024, area: village, title: The village in 2024}
                        targets:
                          - {indicator: trees_planted, areas: [village], at_least: 5, assigned_by: x, document: y}
                          - {indicator: trees_planted, areas: [south], at_least: 0.000000001, assigned_by: x, document: y}
                        """).write("jobs/trees/trees.csv", """
                        id,hamlet,day,planted
                        1,north,2024-11-30,9000000000000000000000
                        2,north,2024-12-31,9000000000000000000000
                        3,south,2024-11-30,100000000000000
                        4,south,2024-12-31,0
                        """);

        Said said = home.tiendo("run", "--date", "2024-12-31");

        assertThat(said.exit()).isZero();
        CSVRecord village = home.board("2024-12-31", "trees_planted", "village");
        assertThat(village.get("status")).isEqualTo("not_assessable");
        assertThat(village.get("reason")).contains("out of range: the actual has 23 digits");
        CSVRecord south = home.board("2024-12-31", "trees_planted", "south");
        assertThat(south.get("actual")).isEqualTo("100000000000000");
        assertThat(south.get("progress")).isEmpty();
        assertThat(south.get("reason")).contains("out of range: progress, pace");
        assertThat(home.tiendo("verify").exit()).isZero();
        assertThat(home.tiendo("explain", "trees_planted", "--date", "2024-12-31")
                        .exit())
                .isZero();
    }
}
