package org.tiendo.report.monthly;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes a monthly report as one HTML page, which prints to A4 landscape and needs no other file. */
public final class MonthlyPage {

    private static final TemplateEngine ENGINE = engine();

    private MonthlyPage() {}

    public static void write(MonthlyReport report, Writer out) {
        Context context = new Context(report.language().locale());
        context.setVariable("report", report);
        ENGINE.process("monthly", context, out);
    }

    private static TemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver(MonthlyPage.class.getClassLoader());
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        templates.setTemplateMode(TemplateMode.HTML);
        templates.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        return engine;
    }
}
