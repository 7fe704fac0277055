package org.tiendo.web;

import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;

/** The requests that paths answer. */
public final class Routes {

    private Routes() {}

    /** A request that only reads a path, with or without the content. */
    public static RequestPredicate reading(String path) {
        return RequestPredicates.path(path).and(RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD));
    }
}
