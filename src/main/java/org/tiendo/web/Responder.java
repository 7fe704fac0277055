package org.tiendo.web;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiendo.ledger.Edition;
import org.tiendo.report.PageJson;
import org.tiendo.report.WorkbookOrigin;

/** Writes answers in their format, and none at all to readers who have it already. */
final class Responder {

    private final ServedHome home;

    Responder(ServedHome home) {
        this.home = home;
    }

    ServerResponse respond(Endpoint endpoint, Asked asked, Format format) {
        Optional<Edition> last =
                changesWithEditions(endpoint, asked) ? home.editions().last() : Optional.empty();
        String tag = last.map(edition -> tag(edition, asked.request(), format)).orElse("");
        Instant changed = last.map(Edition::sealedAt).orElse(Instant.EPOCH);
        Optional<ServerResponse> known =
                last.isEmpty() ? Optional.empty() : asked.request().checkNotModified(changed, tag);
        if (known.isPresent()) {
            return known.get();
        }
        ServerResponse.BodyBuilder response = Headers.safe(ServerResponse.ok())
                .header(HttpHeaders.CONTENT_TYPE, format.header())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT, HttpHeaders.AUTHORIZATION)
                .header(HttpHeaders.CACHE_CONTROL, last.isEmpty() ? "no-store" : "private, no-cache");
        if (last.isPresent()) {
            response.eTag(tag).lastModified(changed);
        }
        return write(endpoint.answer().apply(asked), asked.request(), format, response);
    }

    /** The files say the names and owners that are looked for, and may say others between two seals. */
    private static boolean changesWithEditions(Endpoint endpoint, Asked asked) {
        return endpoint.changes() == Endpoint.Changes.WITH_EDITIONS
                && IndicatorSearch.NARROWING.stream().noneMatch(asked.all()::containsKey);
    }

    /** The same question gets another answer only after a seal, or from another version of the program. */
    private String tag(Edition last, ServerRequest request, Format format) {
        String question =
                String.join("\n", home.version(), last.sha256(), format.suffix(), String.valueOf(request.uri()));
        return "W/\"" + UUID.nameUUIDFromBytes(question.getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private WorkbookOrigin origin(Answer.Table table) {
        return table.edition() == null
                ? WorkbookOrigin.of(table.name(), home.now())
                : WorkbookOrigin.of(table.name(), table.edition());
    }

    private ServerResponse write(
            Answer answer, ServerRequest request, Format format, ServerResponse.BodyBuilder response) {
        if (answer instanceof Answer.Document document) {
            edition(document.edition(), response);
            return written(response, out -> text(out, document.json()::to));
        }
        Answer.Table table = (Answer.Table) answer;
        String next = table.next() == null ? null : next(request, table.next());
        if (table.edition() != null) {
            edition(table.edition(), response);
        }
        if (next != null) {
            response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        if (format != Format.JSON) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "attachment; filename=\"" + table.file() + "." + format.suffix() + "\"");
        }
        return switch (format) {
            case JSON ->
                written(response, out -> text(out, to -> PageJson.write(table.edition(), table.listing(), next, to)));
            case CSV -> written(response, out -> text(out, table.listing()::writeCsv));
            case XLSX -> written(response, out -> table.listing().writeXlsx(out, origin(table)));
        };
    }

    /** The address of the next page: as the reader has written this one, from the place on. */
    private static String next(ServerRequest request, String place) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.path());
        String query = request.uri().getRawQuery();
        if (query != null) {
            address.query(query);
        }
        return address.replaceQueryParam("after", "{after}")
                .encode()
                .buildAndExpand(place)
                .toUriString();
    }

    private static void edition(Edition edition, ServerResponse.BodyBuilder response) {
        response.header("Tiendo-Edition", edition.businessDate() + "/" + edition.revision())
                .header("Tiendo-Seal", edition.sha256());
    }

    private static ServerResponse written(ServerResponse.BodyBuilder response, Body body) {
        return response.build((request, servlet) -> {
            body.to(servlet.getOutputStream());
            return null;
        });
    }

    private static void text(OutputStream out, Text text) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.to(writer);
        writer.flush();
    }

    @FunctionalInterface
    private interface Body {
        void to(OutputStream out) throws IOException;
    }

    @FunctionalInterface
    private interface Text {
        void to(Appendable out) throws IOException;
    }
}
