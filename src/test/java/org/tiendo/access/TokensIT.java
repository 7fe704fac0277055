package org.tiendo.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.TestLedger;

@ParameterizedClass
@MethodSource(TestLedger.KINDS)
class TokensIT {

    private static final Instant NOW = Instant.parse("2024-01-01T23:00:00Z");
    private static final Duration HOUR = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final Tokens tokens;

    TokensIT(String kind) {
        jdbc = TestLedger.empty(kind).jdbc();
        jdbc.sql("DELETE FROM access_token").update();
        tokens = new Tokens(jdbc);
    }

    @Test
    void opensWhatItWasMadeForUntilItExpires() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ, Scope.OPERATIONS)));

        assertThat(tokens.shown(secret, NOW.plus(HOUR).minusMillis(1)).map(Token::scopes))
                .contains(Set.of(Scope.READ, Scope.OPERATIONS));
        assertThat(tokens.shown(secret, NOW.plus(HOUR))).isEmpty();
    }

    @Test
    void isNotOpenedByAnotherSecret() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));

        assertThat(tokens.shown(Secret.of(secret.text() + "x"), NOW)).isEmpty();
        assertThat(tokens.shown(Secret.of(""), NOW)).isEmpty();
    }

    @Test
    void opensNothingOnceItIsRevoked() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));

        assertThat(tokens.revoke("dashboard", NOW)).isTrue();
        assertThat(tokens.shown(secret, NOW)).isEmpty();
        assertThat(tokens.revoke("dashboard", NOW)).isFalse();
    }

    @Test
    void givesANameAgainOnlyWhenItIsFree() {
        Secret old = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));

        assertThatThrownBy(() -> tokens.add(token("dashboard", EnumSet.of(Scope.READ))))
                .isInstanceOf(IllegalStateException.class);
        tokens.revoke("dashboard", NOW);
        Secret fresh = tokens.add(token("dashboard", EnumSet.of(Scope.REJECTS)));

        assertThat(tokens.shown(old, NOW)).isEmpty();
        assertThat(tokens.shown(fresh, NOW).map(Token::scopes)).contains(Set.of(Scope.REJECTS));
    }

    @Test
    void keepsNothingThatASecretCanBeReadFrom() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));

        List<String> rows = jdbc.sql("SELECT * FROM access_token").query().listOfRows().stream()
                .map(Object::toString)
                .toList();
        assertThat(rows)
                .singleElement()
                .asString()
                .doesNotContain(secret.text())
                .doesNotContain("tiendo_");
        assertThat(secret).asString().doesNotContain(secret.text());
        assertThat(secret.text()).matches("tiendo_[A-Za-z0-9_-]{43}");
    }

    @Test
    void remembersTheDayOfItsLastUse() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));
        assertThat(tokens.all()).extracting(Token::usedOn).containsOnlyNulls();

        tokens.shown(secret, NOW);

        assertThat(tokens.all()).extracting(Token::usedOn).containsExactly(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aScopeOfALaterVersionOpensNothing() {
        Secret secret = tokens.add(token("dashboard", EnumSet.of(Scope.READ)));
        jdbc.sql("UPDATE access_token SET scopes = 'everything'").update();

        assertThat(tokens.shown(secret, NOW).map(Token::scopes)).contains(Set.of());
    }

    private static Token token(String name, Set<Scope> scopes) {
        return new Token(name, scopes, NOW, "person@host", NOW.plus(HOUR), null, null);
    }
}
