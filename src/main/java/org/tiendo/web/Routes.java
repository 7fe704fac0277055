package org.tiendo.web;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The requests that paths answer. */
public final class Routes {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private Routes() {}

    /** Returns whether a request only reads. */
    public static boolean isReading(ServerRequest request) {
        return READING.contains(request.method());
    }

    /** The methods that the routes take at the address of a request, as the header Allow has them; empty for none. */
    public static String methods(RouterFunction<ServerResponse> routes, ServerRequest request) {
        try {
            return Stream.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST)
                    .filter(method -> routes.route(
                                    ServerRequest.from(request).method(method).build())
                            .isPresent())
                    .map(HttpMethod::name)
                    .collect(Collectors.joining(", "));
        } catch (IllegalStateException e) {
            // The server can't decode a parameter, and a copy of the request has to have them all.
            return "";
        }
    }

    /** A request that only reads a path, with or without the content. */
    public static RequestPredicate reading(String path) {
        return RequestPredicates.path(path).and(RequestPredicates.methods(READING.toArray(HttpMethod[]::new)));
    }
}
