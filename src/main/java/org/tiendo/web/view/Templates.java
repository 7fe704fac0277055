package org.tiendo.web.view;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.thymeleaf.context.IContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The templates of the pages; each is read once. */
final class Templates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Templates() {
        var files = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setEnableSpringELCompiler(true);
        engine.setTemplateResolver(files);
        engine.setLinkBuilder(new OwnLinks());
    }

    /** Renders a page as a whole: one that fails is never half sent. */
    String render(String template, IContext context) {
        return engine.process(template, context);
    }

    /** Builds addresses of this server, which has no context path. */
    private static final class OwnLinks extends StandardLinkBuilder {

        @Override
        protected String computeContextPath(IExpressionContext context, String base, Map<String, Object> parameters) {
            return "";
        }
    }
}
