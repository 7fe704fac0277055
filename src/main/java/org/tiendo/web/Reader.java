package org.tiendo.web;

import java.util.Set;
import org.tiendo.access.Scope;

/**
 * The person or program that asks.
 *
 * @param name of the user who is logged in; empty for anybody else
 * @param scopes opened for the reader
 */
public record Reader(String name, Set<Scope> scopes) {

    public Reader {
        scopes = Set.copyOf(scopes);
    }

    public boolean isLoggedIn() {
        return !name.isEmpty();
    }

    public boolean may(Scope scope) {
        return scopes.contains(scope);
    }

    /** Returns whether the reader sees what people say about figures before it is accepted. */
    public boolean seesAnswers() {
        return may(Scope.EXPLAIN) || may(Scope.OPERATIONS);
    }

    /** Returns whether the reader may do what the scope of that word opens; for templates. */
    public boolean may(String scope) {
        return Scope.of(scope).filter(scopes::contains).isPresent();
    }
}
