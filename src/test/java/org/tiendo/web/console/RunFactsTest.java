package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.RunFact;
import org.tiendo.operations.SampleRuns;
import org.tiendo.report.Language;
import org.tiendo.web.view.Texts;

class RunFactsTest {

    private static final ZoneId HOME = ZoneId.of("Asia/Ho_Chi_Minh");

    private final RunDetails run = SampleRuns.completed();

    @Test
    void thePageHasTheFactsThatATerminalShows() {
        assertThat(facts())
                .extracting(RunFacts.Fact::key)
                .isEqualTo(RunFact.of(run, HOME, SampleRuns.START).stream()
                        .filter(fact -> fact.kind() != RunFact.Kind.REASON)
                        .map(fact -> "fact." + fact.kind().name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void theyAreSaidInTheReadersLanguage() {
        assertThat(said(Language.EN))
                .contains("1,200 new, 3 changed, 40 unchanged, 0 withdrawn; from source trade", "2024-01-01 05:00:12")
                .noneMatch(text -> text.contains("%"));
        assertThat(said(Language.of("vi")))
                .contains(
                        "mới 1.200, thay đổi 3, không đổi 40, rút lại 0; từ nguồn trade",
                        "01/01/2024 05:00:12",
                        "lúc chạy")
                .noneMatch(text -> text.contains("%"));
    }

    @Test
    void theMomentOfTheKnowledgeIsSaidInTheTimeOfTheHome() {
        RunDetails earlier = SampleRuns.knownAt("2023-02-15T22:00:00Z");

        assertThat(RunFact.of(earlier, HOME, SampleRuns.START))
                .extracting(RunFact::text)
                .contains("by 2023-02-16 05:00:00");
        var texts = new Texts(Language.of("vi"), "console");
        assertThat(RunFacts.of(earlier, SampleRuns.START, new HomeTime(HOME)))
                .extracting(fact -> texts.say(fact.parts()))
                .contains("đến 16/02/2023 05:00:00");
    }

    private List<String> said(Language language) {
        var texts = new Texts(language, "console");
        return facts().stream().map(fact -> texts.say(fact.parts())).toList();
    }

    private List<RunFacts.Fact> facts() {
        return RunFacts.of(run, SampleRuns.START, new HomeTime(HOME));
    }
}
