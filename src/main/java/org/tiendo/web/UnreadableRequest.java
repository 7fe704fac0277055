package org.tiendo.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;

/**
 * The answer to a request that comes to no page, since the server under the pages could not read it: by a broken escape in
 * its address, for instance. Nothing is known of its reader, so a page says it in both languages.
 */
public record UnreadableRequest(String contentType, String body) {

    private static final String API = "/api/";

    private static final List<Language> LANGUAGES = List.of(Language.of("vi"), Language.EN);

    /** @param path as it was sent; null where not even that is known */
    public static UnreadableRequest of(int status, @Nullable String path) {
        String sentence = status == HttpStatus.BAD_REQUEST.value() ? "unreadable.address" : "unreadable.other";
        return path != null && path.startsWith(API)
                ? new UnreadableRequest("application/problem+json", problem(status, sentence))
                : new UnreadableRequest("text/html", page(sentence));
    }

    /** By their names. */
    public static Map<String, String> headers() {
        return Headers.safe();
    }

    private static String problem(int status, String sentence) {
        String title = Optional.ofNullable(HttpStatus.resolve(status))
                .map(HttpStatus::getReasonPhrase)
                .orElse("");
        return "{\"detail\":\"%s\",\"status\":%d,\"title\":\"%s\"}"
                .formatted(text(Language.EN, sentence), status, title);
    }

    private static String page(String sentence) {
        var page = new StringBuilder("""
                <!DOCTYPE html>
                <html lang="vi"><head><meta charset="UTF-8" /><title>tiendo</title>
                <meta name="viewport" content="width=device-width, initial-scale=1" /></head><body>
                """);
        for (Language language : LANGUAGES) {
            page.append("<p lang=\"%s\">%s <a href=\"/?lang=%1$s\">%s</a></p>%n"
                    .formatted(language, text(language, sentence), text(language, "unreadable.board")));
        }
        return page.append("</body></html>\n").toString();
    }

    private static String text(Language language, String key) {
        return Messages.text("pages", language.locale(), key);
    }
}
