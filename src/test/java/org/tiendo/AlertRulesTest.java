package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlertRulesTest {

    private static final String RULES = "docs/alerts.yaml";
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");

    private String rules = "";

    @BeforeEach
    void read() throws IOException {
        rules = Files.readString(Path.of(RULES));
    }

    @Test
    void saysOfEveryAlertWhatToDo() throws IOException {
        String operating = Files.readString(Path.of("docs/operating.md"));

        assertThat(alerts()).isNotEmpty();
        for (String alert : alerts()) {
            assertThat(operating).contains("\n#### " + alert + "\n");
            assertThat(rules).contains("runbook: docs/operating.md#" + alert.toLowerCase(Locale.ROOT) + "\n");
        }
    }

    @Test
    void passesTheCheckOfPrometheusItself() {
        var promtool = Promtool.orSkip("the check of the syntax of " + RULES);

        Promtool.Said said = promtool.run("", "check", "rules", RULES);

        assertThat(said.exit()).as(said.words()).isZero();
        assertThat(said.words()).contains(alerts().size() + " rules found");
    }

    @Test
    void firesWhenItShouldAndNotBefore() {
        var promtool = Promtool.orSkip("the test of when the alerts of " + RULES + " fire");

        Promtool.Said said = promtool.run("", "test", "rules", "src/test/resources/alerts-test.yaml");

        assertThat(said.exit()).as(said.words()).isZero();
    }

    private List<String> alerts() {
        return ALERT.matcher(rules)
                .results()
                .map(found -> Objects.requireNonNull(found.group(1)))
                .toList();
    }
}
