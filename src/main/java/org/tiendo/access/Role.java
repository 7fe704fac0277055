package org.tiendo.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tiendo.words.Sentence;

/** The part that a user has, and with it what it may see and do. */
public enum Role implements Sentence.Kind {
    VIEWER(EnumSet.of(Scope.READ)),
    STATISTICIAN(EnumSet.of(Scope.READ, Scope.EXPLAIN)),
    OPERATOR(EnumSet.of(Scope.READ, Scope.OPERATIONS, Scope.REJECTS, Scope.EXPLAIN, Scope.OPERATE)),
    ADMIN(EnumSet.allOf(Scope.class));

    private final Set<Scope> scopes;

    Role(Set<Scope> scopes) {
        this.scopes = Collections.unmodifiableSet(scopes);
    }

    public Set<Scope> scopes() {
        return scopes;
    }

    @Override
    public String key() {
        return "role." + this;
    }

    @Override
    public String english() {
        return toString();
    }

    /** The word for the command line and the store. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> of(String word) {
        return Arrays.stream(values())
                .filter(role -> role.toString().equals(word))
                .findFirst();
    }
}
