package org.tiendo;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.config.MeterFilter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.access.FirstStart;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.cli.AddressException;
import org.tiendo.operations.health.HealthProbes;
import org.tiendo.web.Api;
import org.tiendo.web.ServedHome;
import org.tiendo.web.console.Console;
import org.tiendo.web.inquiry.InquiryPages;
import org.tiendo.web.login.LogInPages;
import org.tiendo.web.login.Provider;
import org.tiendo.web.login.ProviderPages;
import org.tiendo.web.login.UserPages;
import org.tiendo.web.login.WebSecurity;
import org.tiendo.web.pages.Pages;
import org.tiendo.web.view.PageAnswers;

/**
 * Serves pages, the API, health and metrics over HTTP, in a container of its own that knows nothing of stores, runs and
 * schedules.
 */
final class WebServer implements AutoCloseable {

    /** Micrometer's own meters whose unit is not seconds, or whose names end like a part of a histogram. */
    private static final List<String> AGAINST_CONVENTIONS =
            List.of("jvm.compilation.time", "process.cpu.time", "system.cpu.count");

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Serves a home: its API, its pages, and who may see them.
     *
     * @throws AddressException when the server can't listen on the address
     */
    static WebServer start(ServeSettings settings, HealthProbes probes, ServedHome home, FirstStart first) {
        Optional<Provider> provider = Provider.of(home);
        return start(
                settings,
                probes,
                Api.of(home).and(pages(home, first, provider)),
                http -> WebSecurity.chain(http, home, provider));
    }

    /** All pages of a home. */
    static RouterFunction<ServerResponse> pages(ServedHome home, FirstStart first, Optional<Provider> provider) {
        List<RouterFunction<ServerResponse>> pages = new ArrayList<>(List.of(
                Pages.of(home),
                Console.of(home),
                InquiryPages.of(home),
                LogInPages.of(home, first),
                UserPages.of(home)));
        provider.ifPresent(one -> pages.add(ProviderPages.of(home, one)));
        return PageAnswers.routes(home, pages);
    }

    /** @throws AddressException when the server can't listen on the address */
    static WebServer start(
            ServeSettings settings, HealthProbes probes, RouterFunction<ServerResponse> answers, Guard guard) {
        logThroughSlf4j();
        var application = new SpringApplication(WebConfiguration.class);
        application.setWebApplicationType(WebApplicationType.SERVLET);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setAddCommandLineProperties(false);
        // The code that starts the server also shuts it down.
        application.setRegisterShutdownHook(false);
        // They would read config/application.yaml of the home as if it were Spring's, and set up logging anew.
        application.setListeners(List.of());
        application.setEnvironment(new OwnEnvironment());
        application.setDefaultProperties(properties(settings, probes));
        application.addInitializers(unrefreshed -> {
            register(probes, unrefreshed.getBeanFactory());
            unrefreshed.getBeanFactory().registerSingleton("answers", answers);
            unrefreshed.getBeanFactory().registerSingleton("guard", guard);
        });
        try {
            return new WebServer(application.run());
        } catch (RuntimeException e) {
            throw explained(e, settings);
        }
    }

    /** The filters before every answer. */
    @FunctionalInterface
    interface Guard {
        SecurityFilterChain over(HttpSecurity http);
    }

    /** The port on which it listens, which matters where the settings leave it open. */
    int port() {
        return Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
    }

    /** Answers pending requests, for a few seconds at most. */
    @Override
    public void close() {
        context.close();
    }

    /** Tomcat logs by java.util.logging, which would write to the terminal. */
    private static void logThroughSlf4j() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private static Map<String, Object> properties(ServeSettings settings, HealthProbes probes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", settings.address());
        properties.put("server.port", settings.port());
        properties.put("server.shutdown", "graceful");
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "5s");
        // A flood of requests must not take memory and connections from the runs.
        properties.put("server.tomcat.threads.max", 40);
        // Whoever sends half of a request does not hold a thread for long.
        properties.put("server.tomcat.connection-timeout", "5s");
        properties.put("server.compression.enabled", true);
        properties.put("server.compression.mime-types", "application/json,text/csv,application/yaml");
        if (!settings.proxies().isEmpty()) {
            properties.put("server.forward-headers-strategy", "native");
            properties.put(
                    "server.tomcat.remoteip.internal-proxies",
                    settings.proxies().stream().map(Pattern::quote).collect(Collectors.joining("|")));
        }
        properties.put("server.servlet.session.timeout", "8h");
        properties.put("server.servlet.session.tracking-modes", "cookie");
        properties.put("server.servlet.session.cookie.name", "tiendo");
        properties.put("server.servlet.session.cookie.http-only", true);
        // A link in a mail leads a reader who is logged in to the page; a form of another site never gets the cookie.
        properties.put("server.servlet.session.cookie.same-site", "lax");
        properties.put("spring.web.resources.add-mappings", false);
        // Larger than any form may be, so that one with a file that is too large is answered by a page and not cut off.
        properties.put("spring.servlet.multipart.max-file-size", "50MB");
        properties.put("spring.servlet.multipart.max-request-size", "50MB");
        properties.put("management.endpoints.web.exposure.include", "health,info,prometheus");
        properties.put("management.endpoints.web.discovery.enabled", false);
        properties.put("management.endpoint.health.show-details", "always");
        properties.put(
                "management.endpoint.health.group.liveness.include",
                probes.liveness().keySet());
        properties.put(
                "management.endpoint.health.group.readiness.include",
                probes.readiness().keySet());
        properties.put("management.metrics.use-global-registry", false);
        return properties;
    }

    private static void register(HealthProbes probes, ConfigurableListableBeanFactory beans) {
        registerHealth(probes.liveness(), beans);
        registerHealth(probes.readiness(), beans);
        registerHealth(probes.details(), beans);
        for (int number = 0; number < probes.meters().size(); number++) {
            beans.registerSingleton("meters" + number, probes.meters().get(number));
        }
        beans.registerSingleton("buildMeter", (MeterBinder) registry -> Gauge.builder("tiendo.build.info", () -> 1)
                .description("Which program this is")
                .tag("version", ThisProcess.version())
                .register(registry));
        for (String name : AGAINST_CONVENTIONS) {
            beans.registerSingleton("without " + name, MeterFilter.denyNameStartsWith(name));
        }
        beans.registerSingleton("versionInfo", (InfoContributor)
                info -> info.withDetail("app", Map.of("name", "tiendo", "version", ThisProcess.version())));
    }

    private static void registerHealth(Map<String, HealthIndicator> indicators, ConfigurableListableBeanFactory beans) {
        indicators.forEach((name, indicator) -> beans.registerSingleton(name + "HealthIndicator", indicator));
    }

    private static RuntimeException explained(RuntimeException failure, ServeSettings settings) {
        String address = settings.address() + ", port " + settings.port();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return new AddressException(
                        "HTTP can't be answered on " + address
                                + ": another process listens there. End it, or"
                                + " name another port in config/application.yaml (serve: port).",
                        failure);
            }
            if (cause instanceof java.net.SocketException || cause instanceof java.net.UnknownHostException) {
                return new AddressException(
                        "HTTP can't be answered on " + address + ": " + cause.getMessage()
                                + ". Name an address of this machine and a port that this user may listen on in"
                                + " config/application.yaml (serve).",
                        failure);
            }
        }
        return failure;
    }

    /** An environment without system properties and environment variables: only this class configures the server. */
    private static final class OwnEnvironment extends StandardEnvironment {

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {}
    }
}
