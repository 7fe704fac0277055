package org.tiendo.web;

import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.ServerRequest;

/** The requests that paths answer. */
public final class Routes {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private Routes() {}

    /** Returns whether a request only reads. */
    public static boolean isReading(ServerRequest request) {
        return READING.contains(request.method());
    }

    /** A request that only reads a path, with or without the content. */
    public static RequestPredicate reading(String path) {
        return RequestPredicates.path(path).and(RequestPredicates.methods(READING.toArray(HttpMethod[]::new)));
    }
}
