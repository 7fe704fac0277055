package org.tiendo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.access.Scope;
import org.tiendo.access.Secret;
import org.tiendo.access.Session;
import org.tiendo.access.Token;
import org.tiendo.access.User;

/**
 * Decides what a reader may see and do: what its token opens, or the role of the user who is logged in, or what the home
 * opens to everybody, which are never rejected rows and no deeds.
 */
public final class Gate {

    private static final String BEARER = "Bearer ";
    private static final String READER = "tiendo.reader";

    /** A request that a proxy has passed on comes from wherever the proxy was asked, though its address is local. */
    private static final Set<String> OF_PROXIES = Set.of("forwarded", "x-real-ip", "via");

    private static final String FORWARDED = "x-forwarded-";

    private static final Set<Scope> LOCAL = EnumSet.of(Scope.READ, Scope.OPERATIONS);

    private final ServedHome home;

    public Gate(ServedHome home) {
        this.home = home;
    }

    /** Returns whether the reader may see or do what the scope opens. */
    public boolean opens(Scope scope, ServerRequest request) {
        return reader(request).may(scope);
    }

    /** @throws ProblemException when the reader may not see or do what the scope opens */
    public void pass(Scope scope, ServerRequest request) {
        Reader reader = reader(request);
        if (!reader.may(scope)) {
            throw refusal(scope, reader, request);
        }
    }

    private ProblemException refusal(Scope scope, Reader reader, ServerRequest request) {
        Optional<String> header = header(request);
        if (header.isPresent()) {
            return token(header.get()).isPresent()
                    ? ProblemException.forbidden(Problem.TOKEN_TOO_WEAK, scope)
                    : ProblemException.unknownReader(
                            bearer(header.get()).isPresent() ? Problem.TOKEN_UNKNOWN : Problem.TOKEN_UNREADABLE);
        }
        if (reader.isLoggedIn()) {
            return ProblemException.forbidden(Problem.ROLE_TOO_WEAK, reader.name(), scope);
        }
        return ProblemException.unknownReader(scope.isForTokens() ? Problem.TOKEN_NEEDED : Problem.ROLE_NEEDED, scope);
    }

    /** The reader; one whose token opens nothing may do nothing. It is found out once for each request. */
    public Reader reader(ServerRequest request) {
        Optional<Object> known = request.attribute(READER);
        if (known.isPresent()) {
            return (Reader) known.get();
        }
        Reader found = found(request);
        request.attributes().put(READER, found);
        return found;
    }

    private Reader found(ServerRequest request) {
        Optional<String> header = header(request);
        if (header.isPresent()) {
            return new Reader("", token(header.get()).map(Token::scopes).orElse(Set.of()));
        }
        Set<Scope> scopes = openToAll(request);
        Optional<User> user = user(request);
        return user.isPresent()
                ? new Reader(
                        user.get().name(),
                        union(readable(scopes), user.get().role().scopes()))
                : new Reader("", scopes);
    }

    /** Whoever has logged in may do what the role says, also on the machine of the server; all may see what everybody sees. */
    private static Set<Scope> readable(Set<Scope> scopes) {
        return scopes.contains(Scope.READ) ? EnumSet.of(Scope.READ) : Set.of();
    }

    private static Set<Scope> union(Set<Scope> some, Set<Scope> others) {
        Set<Scope> all = EnumSet.noneOf(Scope.class);
        all.addAll(some);
        all.addAll(others);
        return all;
    }

    /** The user of the session, as long as the log-in counts; whoever changes something is looked up anew. */
    private Optional<User> user(ServerRequest request) {
        return session(request)
                .flatMap(session -> Routes.isReading(request)
                        ? home.accounts().recently(session, home.now())
                        : home.accounts().of(session));
    }

    /** The log-in that a request belongs to, whether it still counts or not. */
    public static Optional<Session> session(ServerRequest request) {
        return request.principal()
                .filter(Authentication.class::isInstance)
                .map(principal -> ((Authentication) principal).getPrincipal())
                .filter(Session.class::isInstance)
                .map(Session.class::cast);
    }

    private Optional<Token> token(String header) {
        return bearer(header).flatMap(home::token);
    }

    private static Optional<Secret> bearer(String header) {
        return header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? Optional.of(Secret.of(header.substring(BEARER.length()).strip()))
                : Optional.empty();
    }

    private static Optional<String> header(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    }

    private Set<Scope> openToAll(ServerRequest request) {
        return switch (home.catalog().settings().operating().serve().withoutToken()) {
            case NOTHING -> Set.of();
            case LOCAL -> isLocal(request) ? LOCAL : Set.of();
            case PUBLIC -> isLocal(request) ? LOCAL : EnumSet.of(Scope.READ);
        };
    }

    /**
     * Returns whether a program on this machine asks. A page of another site, open in a browser on this machine, is told by
     * the name of the host that it was opened under.
     */
    private static boolean isLocal(ServerRequest request) {
        boolean isPassedOn = request.headers().asHttpHeaders().headerNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith(FORWARDED) || OF_PROXIES.contains(name));
        return !isPassedOn
                && isLoopback(request.servletRequest().getRemoteAddr())
                && isLoopbackName(request.servletRequest().getServerName());
    }

    private static boolean isLoopbackName(String host) {
        return host.equalsIgnoreCase("localhost") || isLoopback(host);
    }

    /** Returns whether it is an address of this machine's loopback; a name is looked up by nobody. */
    private static boolean isLoopback(String address) {
        boolean isLiteral =
                address.indexOf(':') >= 0 || address.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        try {
            return isLiteral && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
