package org.tiendo.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunDetails;
import org.tiendo.operations.SampleRuns;
import org.tiendo.report.Language;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.Texts;

class RunPageTest {

    private static final Instant NOW = SampleRuns.START.plusSeconds(600);
    private static final HomeTime TIME = new HomeTime(ZoneOffset.UTC);
    private static final RetentionSettings RETENTION = new RetentionSettings(LocalTime.of(3, 15), 400, 90, 90, 400);
    private static final Texts TEXTS = new Texts(Language.of("vi"), "console");

    @Test
    void saysInTheLanguageOfItsReaderThatTheReportDiffersFromTheSteps() {
        RunDetails all = SampleRuns.completed();
        var withoutSteps =
                new RunDetails(all.run(), List.of(), List.of(), null, all.report(), null, List.of(), List.of());

        assertThat(TEXTS.say(page(withoutSteps).contradiction())).contains("đọc 12.406, nhận 12.400");
        assertThat(page(all).contradiction()).isEmpty();
    }

    @Test
    void namesTheStepsInTheLanguageOfItsReader() {
        assertThat(page(SampleRuns.completed()).live().steps())
                .extracting(step -> TEXTS.say(step.name()))
                .containsExactly("kiểm tra nguồn", "đọc số liệu", "ghi báo cáo");
    }

    private static RunPage page(RunDetails details) {
        return RunPage.of(
                details,
                LiveRun.of(details.run(), details.course(), null, NOW, TIME),
                Optional.empty(),
                RETENTION,
                NOW,
                TIME,
                new Links("/runs/17", Map.of()));
    }
}
