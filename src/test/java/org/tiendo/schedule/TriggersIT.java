package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.schedule.TestSchedule.nightly;
import static org.tiendo.schedule.TestSchedule.task;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.tiendo.catalog.Missed;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.words.Sentence;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class TriggersIT {

    private final TestSchedule schedule;
    private final Scheduler quartz;
    private final Triggers triggers;
    private final StoredTriggers stored;

    TriggersIT(TestStore empty) throws SchedulerException {
        schedule = new TestSchedule(empty);
        quartz = QuartzScheduler.over(schedule.store.dataSource(), false, 1, task -> {});
        quartz.clear();
        schedule.jdbc.sql("DELETE FROM QRTZ_FIRED_TRIGGERS").update();
        stored = new StoredTriggers(schedule.jdbc);
        triggers = new Triggers(quartz, stored);
    }

    @AfterEach
    void close() throws SchedulerException {
        quartz.shutdown();
        schedule.close();
    }

    @Test
    void tellWhatIsNewChangedAndRemoved() {
        Task customs = nightly("pull customs", Missed.ALL);
        Task health = nightly("pull health", Missed.ALL);

        assertThat(triggers.reconcile(new Timetable(List.of(customs, health))).sentences())
                .extracting(Sentence::toString)
                .containsExactly(
                        "new: pull customs, 0 30 1 * * ? Asia/Ho_Chi_Minh",
                        "new: pull health, 0 30 1 * * ? Asia/Ho_Chi_Minh");
        assertThat(triggers.reconcile(new Timetable(List.of(customs, health))).isEmpty())
                .isTrue();

        Task earlier = task("pull customs", "0 0 1 * * ?", Missed.ALL);
        Task labour = nightly("pull labour", Missed.ALL);
        assertThat(triggers.reconcile(new Timetable(List.of(earlier, labour))).sentences())
                .extracting(Sentence::toString)
                .containsExactly(
                        "changed: pull customs, 0 0 1 * * ? Asia/Ho_Chi_Minh (was 0 30 1 * * ? Asia/Ho_Chi_Minh)",
                        "new: pull labour, 0 30 1 * * ? Asia/Ho_Chi_Minh",
                        "removed: pull health");
        assertThat(stored.crons()).containsOnlyKeys("pull customs", "pull labour");
    }

    @Test
    void areSetAnewWhenTheyAreLateAndNobodyFiresThem() {
        Timetable timetable = new Timetable(List.of(nightly("pull customs", Missed.ALL)));
        triggers.reconcile(timetable);
        Instant now = Instant.now();
        schedule.jdbc
                .sql("UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'BLOCKED', NEXT_FIRE_TIME = :past")
                .param("past", now.minusSeconds(600).toEpochMilli())
                .update();

        assertThat(triggers.free(timetable, now)).containsExactly("pull customs");
        assertThat(triggers.free(timetable, now)).isEmpty();
        assertThat(schedule.jdbc
                        .sql("SELECT TRIGGER_STATE FROM QRTZ_TRIGGERS")
                        .query(String.class)
                        .single())
                .isEqualTo("WAITING");
    }

    @Test
    void areLeftAloneWhileSomeNodeFiresThem() {
        Timetable timetable = new Timetable(List.of(nightly("pull customs", Missed.ALL)));
        triggers.reconcile(timetable);
        Instant now = Instant.now();
        schedule.jdbc
                .sql("UPDATE QRTZ_TRIGGERS SET TRIGGER_STATE = 'BLOCKED', NEXT_FIRE_TIME = :past")
                .param("past", now.minusSeconds(600).toEpochMilli())
                .update();
        schedule.jdbc.sql("""
                INSERT INTO QRTZ_FIRED_TRIGGERS (SCHED_NAME, ENTRY_ID, TRIGGER_NAME, TRIGGER_GROUP, INSTANCE_NAME,
                        FIRED_TIME, SCHED_TIME, PRIORITY, STATE, JOB_NAME, JOB_GROUP)
                VALUES ('tiendo', '1', 'pull customs', 'tiendo', 'north', 1, 1, 5, 'EXECUTING', 'pull customs', 'tiendo')
                """).update();

        assertThat(triggers.free(timetable, now)).isEmpty();
    }
}
