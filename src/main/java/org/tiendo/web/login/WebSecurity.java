package org.tiendo.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tiendo.access.Secret;
import org.tiendo.report.Language;
import org.tiendo.web.Api;
import org.tiendo.web.ServedHome;

/**
 * The filters before every page: sessions, log-in and log-out, and proofs that a form is a page's own. Nothing but a log-in
 * is ever changed for somebody who is not logged in; {@link org.tiendo.web.Gate} decides the rest.
 */
public final class WebSecurity {

    private static final Set<String> METHODS_OF_PAGES = Set.of("GET", "HEAD", "POST");

    /** No page takes any other method; whoever uses one is told so. */
    private static final RequestMatcher OTHER_METHOD = request -> !METHODS_OF_PAGES.contains(request.getMethod());

    private final ServedHome home;

    private WebSecurity(ServedHome home) {
        this.home = home;
    }

    public static SecurityFilterChain chain(HttpSecurity http, ServedHome home, Optional<Provider> provider) {
        var security = new WebSecurity(home);
        provider.ifPresent(one -> security.byProvider(http, one));
        return security.chain(http);
    }

    private SecurityFilterChain chain(HttpSecurity http) {
        return http.authenticationProvider(new LogInProvider(home))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(OTHER_METHOD)
                        .permitAll()
                        .requestMatchers(
                                Api.ROOT + "/**",
                                LogInPages.LOG_IN,
                                EndedForm.PAGE,
                                StaleForm.PAGE,
                                ProviderPages.WAY,
                                Secret.WELCOME)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // The API only reads, and tells by its own words whoever sends something else.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Api.ROOT + "/**").ignoringRequestMatchers(OTHER_METHOD))
                .formLogin(form -> form.loginPage(LogInPages.LOG_IN)
                        .usernameParameter("name")
                        .successHandler((request, response, user) -> goOn(request, response))
                        .failureHandler((request, response, failure) ->
                                askAgain(EndedForm.carried(request), why(failure), request, response)))
                .logout(logout -> logout.logoutSuccessHandler(
                        (request, response, user) -> Redirect.seeOther(response, again(request, "", "out"))))
                // A form whose session has ended leads to the log-in, and from there back to its page.
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, failure) -> endedIn(request, response))
                        .accessDeniedHandler((request, response, failure) -> unproven(request, response)))
                .requestCache(AbstractHttpConfigurer::disable)
                // The pages and the API say themselves what may be kept.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    private void byProvider(HttpSecurity http, Provider provider) {
        var ends = new ProviderLogIn(home, provider.settings());
        http.oauth2Login(login -> login.loginPage(LogInPages.LOG_IN)
                .clientRegistrationRepository(provider)
                .authorizedClientRepository(new NoTokens())
                .tokenEndpoint(token -> token.accessTokenResponseClient(ProviderCalls.tokens()))
                .userInfoEndpoint(person -> person.oidcUserService(ProviderCalls.persons()))
                .successHandler(ends)
                .failureHandler(ends));
    }

    private static String why(AuthenticationException failure) {
        return failure instanceof LockedException ? "held" : "refused";
    }

    /** Leads to the page that was asked for, with what was written on it; to the board in the language of the log-in. */
    private static void goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EndedForm form = EndedForm.carried(request);
        if (!form.isEmpty()) {
            form.draft().keep(request.getSession());
        }
        Optional<Language> language =
                Optional.ofNullable(request.getParameter("lang")).flatMap(Language::find);
        Redirect.seeOther(
                response, form.to().equals("/") && language.isPresent() ? "/?lang=" + language.get() : form.to());
    }

    /** Refuses a form without the proof that it is a page's own, which a session that has ended took along. */
    private void unproven(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (StaleForm.isOfLiveSession(home)) {
            StaleForm.answer(form(request), request, response);
        } else {
            endedIn(request, response);
        }
    }

    private void endedIn(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        EndedForm form = form(request);
        askAgain(form, form.isEmpty() ? "ended" : "kept", request, response);
    }

    private EndedForm form(HttpServletRequest request) {
        return EndedForm.of(
                request, home.catalog().settings().operating().serve().url());
    }

    /** Asks for a log-in, by a page that carries along what was written where there is something. */
    private static void askAgain(EndedForm form, String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (form.isEmpty()) {
            Redirect.seeOther(response, again(request, form.to(), why));
            return;
        }
        form.carry(request);
        request.getRequestDispatcher(EndedForm.PAGE + "?why=" + why).forward(request, response);
    }

    private static String again(HttpServletRequest request, String to, String why) {
        return Redirect.toLogIn(to, request.getParameter("lang"), why);
    }
}
