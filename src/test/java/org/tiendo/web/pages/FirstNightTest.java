package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunLine;
import org.tiendo.operations.RunStatus;
import org.tiendo.report.Language;
import org.tiendo.web.view.Texts;

class FirstNightTest {

    private static final Language VI = Language.of("vi");
    private static final Instant START = Instant.parse("2024-01-01T02:00:00Z");

    @Test
    void runsAndTheirStatesAreNamedInTheLanguageOfTheReader() {
        assertThat(shown("pull customs", RunStatus.FAILED)).contains(">lấy số liệu customs<", ">thất bại<");
        assertThat(shown("edition", RunStatus.RUNNING)).contains(">lập bản số liệu<", ">đang chạy<");
    }

    private static String shown(String job, RunStatus status) {
        var run = new Run(1, 1, job, LocalDate.of(2023, 12, 31), "now", status, START, null, null, "");
        var line = FirstNight.Line.of(RunLine.of(run, ZoneOffset.UTC, START));
        var night = new FirstNight.Night("2023-12-31", false, true, 0, 2, List.of(line), new Texts(VI, "console"));
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine.process(
                "pages/progress",
                new Context(VI.locale(), Map.of("night", night, "t", new Texts(VI, "pages"), "csrf", "")));
    }
}
