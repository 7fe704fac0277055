package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://reader:hush-hush@db/tourism",
                "jdbc:mysql://db/tourism?user=reader&password=hush-hush&useSSL=true",
                "jdbc:mysql://address=(host=db)(password=hush-hush)/tourism",
                "jdbc:h2:tcp://db/tourism;USER=reader;PASSWORD=hush-hush",
                "jdbc:sqlserver://db;user=reader;trustStorePassword=hush-hush",
            })
    void hidesWhatAUrlGivesAway(String url) {
        assertThat(new Secrets(url, null).hiddenIn("No driver for " + url)).doesNotContain("hush");
    }

    @Test
    void hidesThePasswordWhereverItStands() {
        assertThat(new Secrets("jdbc:h2:mem:x", "hush-hush").hiddenIn("login with hush-hush failed"))
                .isEqualTo("login with *** failed");
    }

    @Test
    void keepsACauseThatGivesNothingAway() {
        var cause = new SQLException("refused", new SQLException("no route"));

        assertThat(new Secrets("jdbc:h2:mem:x", "hush-hush").harmless(cause)).isSameAs(cause);
    }

    @Test
    void dropsACauseThatTells() {
        var cause = new SQLException("refused", new SQLException("wrong password hush-hush"));

        assertThat(new Secrets("jdbc:h2:mem:x", "hush-hush").harmless(cause)).isNull();
    }
}
