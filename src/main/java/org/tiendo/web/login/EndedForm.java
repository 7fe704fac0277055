package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.tiendo.web.view.Draft;

/**
 * A form that was sent when its session had ended, or in another session than that of its page. The log-in carries its
 * texts along, so that the store of sessions holds nothing of somebody who is not logged in.
 *
 * @param to the address of the page it stands on
 * @param form the last part of the address that it was sent to
 * @param fields the texts that were written, by name; none where another site may have written them
 */
record EndedForm(String to, String form, Map<String, String> fields) {

    /** The page that asks for a log-in and carries a form along. */
    static final String PAGE = LogInPages.LOG_IN + "/again";

    private static final String ATTRIBUTE = "tiendo.ended";
    private static final String PREFIX = "kept.";
    private static final String FORM = "form";
    private static final int LONGEST = 30_000;

    /** Fields that are no text of a person, or a secret. */
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "lang", "key", "password", "again", "now");

    EndedForm {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The form of a request that was refused for want of its session. */
    static EndedForm of(HttpServletRequest request, @Nullable String url) {
        String from = request.getHeader(HttpHeaders.REFERER);
        String to = from == null ? "" : LocalAddress.ofReferer(from);
        String sentTo = request.getRequestURI();
        String form = sentTo.substring(sentTo.lastIndexOf('/') + 1);
        return new EndedForm(to, form, isOfThisServer(request, url) ? written(request, "") : Map.of());
    }

    /** The form that a log-in carries along. */
    static EndedForm carried(HttpServletRequest request) {
        return new EndedForm(
                LocalAddress.of(request.getParameter("to")),
                Objects.requireNonNullElse(request.getParameter(FORM), ""),
                written(request, PREFIX));
    }

    /** Browsers say truly which site a form is of. */
    private static boolean isOfThisServer(HttpServletRequest request, @Nullable String url) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        String host = request.getHeader(HttpHeaders.HOST);
        try {
            String authority = origin == null ? null : URI.create(origin).getAuthority();
            return authority != null
                    && (authority.equals(host)
                            || (url != null && authority.equals(URI.create(url).getAuthority())));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Map<String, String> written(HttpServletRequest request, String prefix) {
        Map<String, String> written = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            String field = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
            if (values.length == 1 && !values[0].isBlank() && !field.isEmpty() && !NOT_KEPT.contains(field)) {
                written.put(field, values[0]);
            }
        });
        int length = written.values().stream().mapToInt(String::length).sum();
        return length <= LONGEST ? written : Map.of();
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** Has the request be answered by {@link #PAGE}. */
    void carry(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    /** The form that the request carries; nothing for a request of its own. */
    static EndedForm in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof EndedForm form ? form : new EndedForm("/", "", Map.of());
    }

    /** The fields of the log-in form that carry it along. */
    List<Map.Entry<String, String>> carriers() {
        return Stream.concat(
                        Stream.of(Map.entry(FORM, form)),
                        fields.entrySet().stream().map(field -> Map.entry(PREFIX + field.getKey(), field.getValue())))
                .toList();
    }

    Draft draft() {
        return new Draft(to, form, fields);
    }
}
