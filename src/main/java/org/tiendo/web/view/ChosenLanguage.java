package org.tiendo.web.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.report.Language;

/**
 * The language that the reader of a refused request has chosen, where the request says it in any way: its parameters may
 * be the reason for which it is refused.
 */
record ChosenLanguage(String query, List<String> fields, String referer) {

    static ChosenLanguage of(ServerRequest request) {
        String query = request.uri().getRawQuery();
        String referer = request.headers().firstHeader(HttpHeaders.REFERER);
        return new ChosenLanguage(
                query == null ? "" : query, fields(request), referer == null ? "" : afterQuestionMark(referer));
    }

    private static List<String> fields(ServerRequest request) {
        try {
            return request.param("lang").stream().toList();
        } catch (IllegalStateException tooLargeOrNotDecoded) {
            return List.of();
        }
    }

    private static String afterQuestionMark(String address) {
        return address.substring(address.indexOf('?') + 1).replaceFirst("#.*", "");
    }

    /** The choice in the address, else in the form, else on the page that the form stands on; empty without any. */
    Optional<Language> language() {
        return Stream.of(inQuery(query), fields.stream(), inQuery(referer))
                .flatMap(choices -> choices)
                .flatMap(word -> Language.find(word).stream())
                .findFirst();
    }

    private static Stream<String> inQuery(String query) {
        return Stream.of(query.split("&", -1))
                .filter(parameter -> parameter.startsWith("lang="))
                .map(parameter -> parameter.substring("lang=".length()));
    }
}
