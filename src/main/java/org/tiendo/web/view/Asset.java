package org.tiendo.web.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.web.Headers;

/**
 * A file of the program that pages use. Its address has its version, so that a browser keeps it for good and yet never
 * shows a page with the file of an older program.
 */
final class Asset {

    private final String type;
    private final byte[] content;
    private final String version;

    private Asset(String type, byte[] content, String version) {
        this.type = type;
        this.content = content;
        this.version = version;
    }

    static Asset read(String name, String type) {
        try {
            byte[] content = new ClassPathResource(name).getContentAsByteArray();
            return new Asset(type, content, UUID.nameUUIDFromBytes(content).toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String version() {
        return version;
    }

    ServerResponse response() {
        return Headers.ofPage(ServerResponse.ok())
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "max-age=31536000, immutable")
                .body(content);
    }
}
