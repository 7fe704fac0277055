package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a browser is led by a filter, before any page is asked. */
final class Redirect {

    private Redirect() {}

    static void seeOther(HttpServletResponse response, String address) throws IOException {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader(HttpHeaders.LOCATION, URI.create(address).toString());
    }

    /**
     * The log-in, which leads on to an address.
     *
     * @param language of the page; null or empty: the home's
     */
    static String toLogIn(String to, @Nullable String language, String why) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath(LogInPages.LOG_IN).queryParam("why", why);
        if (!to.isEmpty() && !to.equals("/")) {
            address.queryParam("to", "{to}");
        }
        if (language != null && !language.isEmpty()) {
            address.queryParam("lang", language);
        }
        return address.encode().buildAndExpand(to).toUriString();
    }

    static String toLogIn(Errand errand, String why) {
        return toLogIn(errand.to(), errand.language(), why);
    }
}
