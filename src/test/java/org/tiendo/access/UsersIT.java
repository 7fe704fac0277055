package org.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA256;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.tiendo.access.LogIns.Outcome;
import org.tiendo.ledger.TestLedger;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Subject;
import org.tiendo.store.ShortMemory;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class UsersIT {

    private static final Instant NOW = Instant.parse("2024-01-01T23:00:00Z");
    private static final String PASSWORD = "mot cau cua toi";
    private static final String HERE = "192.0.2.7";

    /** The tests try some hundred passwords; {@link PasswordsTest} shows the hash that counts. */
    private static final PasswordEncoder FAST = new Pbkdf2PasswordEncoder("", 8, 1, PBKDF2WithHmacSHA256);

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Users users;
    private final LogIns logIns;
    private final Audit audit;
    private final UserDeeds deeds;

    UsersIT(String kind) {
        jdbc = TestLedger.empty(kind).jdbc();
        jdbc.sql("DELETE FROM access_user").update();
        jdbc.sql("DELETE FROM access_login").update();
        accounts = Accounts.over(jdbc, new Passwords(FAST));
        users = accounts.users();
        logIns = accounts.logIns();
        audit = new Audit(jdbc, new Audit.Actor("root@host", "the tests"), Clock.fixed(NOW, ZoneOffset.UTC));
        deeds = new UserDeeds(users, audit);
    }

    @Test
    void onlyTheFirstUserIsMadeWithoutAnAdministrator() {
        assertThat(deeds.addFirst("First", hash(PASSWORD))).map(User::role).contains(Role.ADMIN);
        assertThat(deeds.addFirst("binh", hash(PASSWORD))).isEmpty();
        assertThat(users.all()).extracting(User::name).containsExactly("first");
        assertThat(audit.about(Subject.user("first")))
                .extracting(Audit.Entry::outcome)
                .containsExactly("added as admin");
    }

    @Test
    void theLinkOfAFirstStartIsGoodUntilThereIsAUser() {
        var first = new FirstStart(users);
        Secret shown = Secret.of(first.link().substring(first.link().indexOf('=') + 1));

        assertThat(first.isOpenedBy(shown)).isTrue();
        assertThat(first.isOpenedBy(Secret.of("tiendo_"))).isFalse();
        deeds.addFirst("an", hash(PASSWORD));
        assertThat(first.isOpenedBy(shown)).isFalse();
    }

    @Test
    void anInvitedUserChoosesAPasswordOnceAndWithinAWeek() {
        Secret secret = deeds.add("Lan.Nguyen", Role.OPERATOR, "the night shift");
        User invited = users.invited(secret, NOW).orElseThrow();

        assertThat(logIns.attempt("lan.nguyen", "", HERE, NOW).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(users.invited(secret, NOW.plus(Users.INVITATION))).isEmpty();
        assertThat(users.choosePassword(invited, secret, hash(PASSWORD), NOW)).isTrue();
        assertThat(users.choosePassword(invited, secret, hash("another sentence"), NOW))
                .isFalse();
        assertThat(logIns.attempt("LAN.nguyen", PASSWORD, HERE, NOW).user()).contains(invited);
    }

    @Test
    void anotherPasswordEndsTheLogInsOfBefore() {
        User user = added("an", Role.VIEWER);
        Session before = new Session("an", NOW);
        Instant later = NOW.plusSeconds(60);

        assertThat(accounts.of(before)).contains(user);
        users.changePassword("an", hash("another sentence"), later);

        assertThat(accounts.of(before)).isEmpty();
        assertThat(accounts.of(new Session("an", later))).isPresent();
        assertThat(logIns.attempt("an", PASSWORD, HERE, later).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aUserWhoWasEndedIsOutAtOnceAndKeepsTheName() {
        added("admin", Role.ADMIN);
        added("an", Role.OPERATOR);
        Session session = new Session("an", NOW);

        deeds.end("an", "has left");

        assertThat(accounts.of(session)).isEmpty();
        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW).outcome()).isEqualTo(Outcome.REFUSED);
        assertThatThrownBy(() -> deeds.add("an", Role.VIEWER, "somebody else"))
                .isInstanceOf(UserRefusedException.class)
                .hasMessageContaining("was ended");
        assertThat(users.invited(deeds.invite("an", "is back"), NOW))
                .map(User::role)
                .contains(Role.OPERATOR);
    }

    @Test
    void aUserIsRememberedForSomeSecondsUnlessThisProcessChangesIt() {
        added("admin", Role.ADMIN);
        added("an", Role.OPERATOR);
        Session session = new Session("an", NOW);

        assertThat(accounts.recently(session, NOW)).map(User::role).contains(Role.OPERATOR);
        deeds.changeRole("an", Role.VIEWER, "has moved");
        assertThat(accounts.recently(session, NOW)).map(User::role).contains(Role.VIEWER);
        new Users(jdbc).end("an", NOW);

        assertThat(accounts.recently(session, NOW.plusMillis(4_999))).isPresent();
        assertThat(accounts.of(session)).isEmpty();
        assertThat(accounts.recently(session, NOW.plus(ShortMemory.REMEMBERED))).isEmpty();
    }

    @Test
    void theLastOneWhoCanAdministerStays() {
        assertThat(deeds.isAdministered()).isFalse();
        added("an", Role.ADMIN);
        assertThat(deeds.isAdministered()).isTrue();
        deeds.add("binh", Role.ADMIN, "has not come yet");

        assertThatThrownBy(() -> deeds.end("an", "a mistake")).hasMessageContaining("the only one");
        assertThatThrownBy(() -> deeds.changeRole("an", Role.VIEWER, "a mistake"))
                .hasMessageContaining("the only one");
        added("chi", Role.ADMIN);
        deeds.changeRole("an", Role.VIEWER, "has moved");

        assertThat(users.active("an")).map(User::role).contains(Role.VIEWER);
    }

    @Test
    void namesAreRefusedThatNobodyCanWriteOrThatAreTaken() {
        added("an", Role.VIEWER);

        for (String name : List.of("", "a", "có dấu", "two words", "-dash", "x".repeat(65))) {
            assertThatThrownBy(() -> deeds.add(name, Role.VIEWER, "why")).hasMessageContaining("no name of a user");
        }
        assertThatThrownBy(() -> deeds.add("AN", Role.VIEWER, "why")).hasMessage("There is a user an.");
        assertThatThrownBy(() -> deeds.invite("none", "why")).hasMessage("There is no user none.");
    }

    @Test
    void tooManyWrongPasswordsAreHeldBackForAWhileAlsoFromTheRightOne() {
        added("an", Role.VIEWER);
        wrong("an", HERE, LogIns.MOST_OF_BOTH);

        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW.plusSeconds(9)).outcome())
                .isEqualTo(Outcome.HELD_BACK);
        assertThat(logIns.attempt("an", PASSWORD, "192.0.2.8", NOW.plusSeconds(9))
                        .outcome())
                .isEqualTo(Outcome.SUCCEEDED);
        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW.plus(LogIns.WINDOW).plusSeconds(9))
                        .outcome())
                .isEqualTo(Outcome.SUCCEEDED);
    }

    @Test
    void attemptsAtTheSameMomentAreCountedOneAfterTheOther() {
        added("an", Role.VIEWER);

        List<Outcome> outcomes = IntStream.range(0, 20)
                .parallel()
                .mapToObj(number -> logIns.attempt("an", "wrong", HERE, NOW).outcome())
                .toList();

        assertThat(outcomes).filteredOn(outcome -> outcome == Outcome.REFUSED).hasSize(LogIns.MOST_OF_BOTH);
    }

    @Test
    void twoAdministratorsWhoEndEachOtherAtTheSameMomentLeaveOne() {
        added("an", Role.ADMIN);
        added("binh", Role.ADMIN);

        long ended = Stream.of("an", "binh")
                .parallel()
                .filter(name -> {
                    try {
                        deeds.end(name, "at once");
                        return true;
                    } catch (UserRefusedException e) {
                        return false;
                    }
                })
                .count();

        assertThat(ended).isEqualTo(1);
        assertThat(users.all()).filteredOn(User::isActive).hasSize(1);
    }

    @Test
    void aRightPasswordForgetsTheWrongOnesBefore() {
        added("an", Role.VIEWER);
        wrong("an", HERE, LogIns.MOST_OF_BOTH - 1);
        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW.plusSeconds(1)).outcome())
                .isEqualTo(Outcome.SUCCEEDED);
        assertThat(logIns.attempt("an", "wrong", HERE, NOW.plusSeconds(2)).outcome())
                .isEqualTo(Outcome.REFUSED);

        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW.plusSeconds(3)).outcome())
                .isEqualTo(Outcome.SUCCEEDED);
    }

    @Test
    void oneAddressCannotTryEveryNameNorManyAddressesOneName() {
        added("an", Role.VIEWER);
        for (int number = 0; number < LogIns.MOST_OF_ADDRESS; number++) {
            wrong("user" + number, HERE, 1);
        }
        assertThat(logIns.attempt("an", PASSWORD, HERE, NOW).outcome()).isEqualTo(Outcome.HELD_BACK);
        for (int number = 0; number < LogIns.MOST_OF_NAME; number++) {
            wrong("an", "198.51.100." + number, 1);
        }
        assertThat(logIns.attempt("an", PASSWORD, "203.0.113.5", NOW).outcome()).isEqualTo(Outcome.HELD_BACK);
    }

    @Test
    void everyAttemptIsKeptWithItsOutcomeAndNeverThePassword() {
        added("an", Role.VIEWER);
        logIns.attempt("an", PASSWORD, HERE, NOW);
        logIns.attempt("nobody", "a secret that was typed into the wrong field", HERE, NOW.plusSeconds(1));

        assertThat(logIns.latest(10))
                .containsExactly(
                        new LogIns.Attempt("nobody", HERE, NOW.plusSeconds(1), Outcome.REFUSED),
                        new LogIns.Attempt("an", HERE, NOW, Outcome.SUCCEEDED));
        assertThat(logIns.lastOfEach()).containsOnlyKeys("an").containsValue(NOW);
    }

    private void wrong(String name, String address, int times) {
        for (int number = 0; number < times; number++) {
            assertThat(logIns.attempt(name, "wrong", address, NOW).outcome()).isEqualTo(Outcome.REFUSED);
        }
    }

    private User added(String name, Role role) {
        Secret secret = deeds.add(name, role, "for the tests");
        users.choosePassword(users.named(name).orElseThrow(), secret, hash(PASSWORD), NOW);
        return users.named(name).orElseThrow();
    }

    private PasswordHash hash(String password) {
        return accounts.passwords().hash(password);
    }
}
