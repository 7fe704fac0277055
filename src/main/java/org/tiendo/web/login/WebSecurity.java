package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiendo.access.Secret;
import org.tiendo.web.Api;
import org.tiendo.web.ServedHome;

/**
 * The filters before every page: sessions, log-in and log-out, and proofs that a form is a page's own. Nothing but a log-in
 * is ever changed for somebody who is not logged in; {@link org.tiendo.web.Gate} decides the rest.
 */
public final class WebSecurity {

    private static final String ENGLISH = "en";

    private final ServedHome home;

    private WebSecurity(ServedHome home) {
        this.home = home;
    }

    public static SecurityFilterChain chain(HttpSecurity http, ServedHome home) {
        return new WebSecurity(home).chain(http);
    }

    private SecurityFilterChain chain(HttpSecurity http) {
        return http.authenticationManager(new ProviderManager(new LogInProvider(home)))
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, "/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, "/**")
                        .permitAll()
                        .requestMatchers(Api.ROOT + "/**", LogInPages.LOG_IN, Secret.WELCOME)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // The API only reads, and tells by its own words whoever sends something else.
                .csrf(csrf -> csrf.ignoringRequestMatchers(Api.ROOT + "/**"))
                .formLogin(form -> form.loginPage(LogInPages.LOG_IN)
                        .usernameParameter("name")
                        .successHandler((request, response, user) -> seeOther(response, inLanguage(request)))
                        .failureHandler((request, response, failure) ->
                                seeOther(response, again(request, wanted(request), why(failure)))))
                .logout(logout -> logout.logoutSuccessHandler(
                        (request, response, user) -> seeOther(response, again(request, "", "out"))))
                // A form whose session has ended leads to the log-in, and from there back to its page.
                .exceptionHandling(problems -> problems.authenticationEntryPoint(
                                (request, response, failure) -> seeOther(response, ended(request)))
                        .accessDeniedHandler((request, response, failure) -> seeOther(response, ended(request))))
                .requestCache(AbstractHttpConfigurer::disable)
                // The pages and the API say themselves what may be kept.
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .build();
    }

    private static String why(AuthenticationException failure) {
        return failure instanceof LockedException ? "held" : "refused";
    }

    private static String wanted(HttpServletRequest request) {
        return LocalAddress.of(request.getParameter("to"));
    }

    /** The page that was asked for; the board in the language of the log-in. */
    private static String inLanguage(HttpServletRequest request) {
        String to = wanted(request);
        return to.equals("/") && ENGLISH.equals(request.getParameter("lang")) ? "/?lang=" + ENGLISH : to;
    }

    /** The log-in, which leads to the page that the form stood on. */
    private static String ended(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.REFERER);
        return again(request, from == null ? "" : LocalAddress.ofReferer(from), "ended");
    }

    private static String again(HttpServletRequest request, String to, String why) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(LogInPages.LOG_IN).queryParam("why", why);
        if (!to.isEmpty() && !to.equals("/")) {
            address.queryParam("to", "{to}");
        }
        String language = request.getParameter("lang");
        if (ENGLISH.equals(language)) {
            address.queryParam("lang", language);
        }
        return address.encode().buildAndExpand(to).toUriString();
    }

    private static void seeOther(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, URI.create(address).toString());
    }
}
