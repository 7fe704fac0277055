package org.tiendo.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;
import org.tiendo.access.Scope;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;

/**
 * Decides what a reader may see: what its token opens, or what the home opens without one, which are never rejected rows.
 */
public final class Gate {

    private static final String BEARER = "Bearer ";

    /** A request that a proxy has passed on comes from wherever the proxy was asked, though its address is local. */
    private static final List<String> OF_PROXIES = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP", "Via");

    private static final Set<Scope> LOCAL = EnumSet.of(Scope.READ, Scope.OPERATIONS);

    private final ServedHome home;

    public Gate(ServedHome home) {
        this.home = home;
    }

    /** Returns whether the reader may see what the scope opens. */
    public boolean opens(Scope scope, ServerRequest request) {
        return open(request).contains(scope);
    }

    /** @throws ProblemException when the reader may not see what the scope opens */
    public void pass(Scope scope, ServerRequest request) {
        if (opens(scope, request)) {
            return;
        }
        throw header(request).isPresent()
                ? ProblemException.forbidden("The token does not open this: it takes the scope " + scope + ".")
                : ProblemException.unknownReader("This takes a token with the scope " + scope
                        + ", in the header Authorization: Bearer SECRET. An operator makes one with: tiendo token add"
                        + " NAME --scope " + scope + " --reason TEXT");
    }

    /** @throws ProblemException when the reader shows a token that opens nothing */
    private Set<Scope> open(ServerRequest request) {
        Optional<String> header = header(request);
        return header.isPresent() ? opened(header.get()) : openToAll(request);
    }

    private static Optional<String> header(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    }

    private Set<Scope> opened(String header) {
        if (!header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            throw ProblemException.unknownReader("The header Authorization takes: Bearer SECRET.");
        }
        return home.token(Secret.of(header.substring(BEARER.length()).strip()))
                .map(Token::scopes)
                .orElseThrow(() -> ProblemException.unknownReader("The token is unknown, revoked or has expired."));
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
        boolean isPassedOn = OF_PROXIES.stream()
                .anyMatch(name -> !request.headers().header(name).isEmpty());
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
