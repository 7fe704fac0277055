package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.homes.HomeFolder;
import org.tiendo.run.RunOutcome;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.words.Sentence;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class ConfigurationFollowerIT {

    @TempDir
    private Path north;

    @TempDir
    private Path south;

    private final TestSchedule schedule;
    private final ScheduleRevisions revisions;

    ConfigurationFollowerIT(TestStore empty) {
        schedule = new TestSchedule(empty);
        revisions = new ScheduleRevisions(schedule.jdbc);
    }

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void worksByTheSameRevisionOnNodesWithTheSameFiles() {
        ConfigurationFollower first = begun(north, "process 1 on north", "0 30 1 * * ?");
        ConfigurationFollower second = begun(south, "process 2 on south", "0 30 1 * * ?");

        assertThat(first.loaded()).isPresent();
        assertThat(second.loaded()).isPresent();
        assertThat(revisions.current()).hasValueSatisfying(revision -> {
            assertThat(revision.number()).isEqualTo(1);
            assertThat(revision.appliedBy()).isEqualTo("process 1 on north");
        });
    }

    @Test
    void letsANodeWithNewFilesWinAndTheOthersStandByUntilTheyHaveThem() {
        ConfigurationFollower first = begun(north, "process 1 on north", "0 30 1 * * ?");
        ConfigurationFollower second = begun(south, "process 2 on south", "0 45 1 * * ?");
        assertThat(second.loaded()).isPresent();

        assertThat(first.follow()).isFalse();
        assertThat(first.loaded()).isEmpty();
        assertThat(first.standingBy().map(Sentence::toString))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains(
                                "the files of process 1 on north are those of revision 1",
                                "at revision 2, applied by process 2 on south",
                                "tiendo schedule apply"));

        home(north, "0 45 1 * * ?");
        assertThat(first.follow()).isTrue();
        assertThat(first.standingBy().map(Sentence::toString)).isEmpty();
        assertThat(first.loaded().orElseThrow().timetable().task("pull papers").cron())
                .isEqualTo("0 45 1 * * ?");
    }

    @Test
    void makesANodeThatStartsWithOldFilesStandBy() {
        begun(north, "process 1 on north", "0 30 1 * * ?");
        begun(north, "process 2 on north", "0 45 1 * * ?");

        ConfigurationFollower old = begun(south, "process 3 on south", "0 30 1 * * ?");

        assertThat(old.loaded()).isEmpty();
        assertThat(old.standingBy().map(Sentence::toString)).isPresent();
    }

    @Test
    void goesBackToOldFilesWhenSomebodyAppliesThem() {
        begun(north, "process 1 on north", "0 30 1 * * ?");
        begun(north, "process 2 on north", "0 45 1 * * ?");
        ConfigurationFollower old = begun(south, "process 3 on south", "0 30 1 * * ?");

        ScheduleRevision applied = new RevisionActivation(revisions, schedule.clock)
                .apply(HomeFolder.in(south).catalog().fingerprint(), "lan@south");

        assertThat(applied.number()).isEqualTo(3);
        assertThat(old.follow()).isTrue();
        assertThat(old.loaded()).isPresent();
    }

    @Test
    void standsByWhenItsFilesCanNotBeRead() {
        ConfigurationFollower first = begun(north, "process 1 on north", "0 30 1 * * ?");
        begun(south, "process 2 on south", "0 45 1 * * ?");
        home(north, "every now and then");

        assertThat(first.follow()).isFalse();
        assertThat(first.standingBy().map(Sentence::toString))
                .hasValueSatisfying(reason -> assertThat(reason).contains("can't be read"));
    }

    private ConfigurationFollower begun(Path home, String node, String cron) {
        home(home, cron);
        TaskHandler nothing = (task, run) -> new RunOutcome.Completed(null);
        var follower = new ConfigurationFollower(
                revisions, () -> new LoadedConfiguration(HomeFolder.in(home).catalog(), nothing), node, schedule.clock);
        follower.start();
        return follower;
    }

    private static void home(Path home, String cron) {
        ScheduledJob.write(HomeFolder.village(home), "papers", cron);
    }
}
