package org.tiendo.web;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.report.tables.BadQuestionException;
import org.tiendo.words.Sentence;

/** The read-only HTTP API over what is sealed: each endpoint as JSON, rows also as CSV and as a workbook. */
public final class Api {

    public static final String ROOT = "/api/v1";

    private final ServedHome home;
    private final Gate gate;
    private final Responder responder;

    private Api(ServedHome home) {
        this.home = home;
        gate = new Gate(home);
        responder = new Responder(home);
    }

    public static RouterFunction<ServerResponse> of(ServedHome home) {
        return new Api(home).routes();
    }

    private RouterFunction<ServerResponse> routes() {
        RouterFunctions.Builder routes = RouterFunctions.route();
        routes.route(Routes.reading(ROOT + "/openapi.yaml"), request -> description());
        for (Endpoint endpoint : Endpoints.ALL) {
            String path = ROOT + endpoint.path();
            routes.route(Routes.reading(path), request -> answer(endpoint, request, accepted(endpoint, request)));
            for (Format format : endpoint.formats()) {
                routes.route(
                        Routes.reading(path + "." + format.suffix()), request -> answer(endpoint, request, format));
            }
        }
        routes.route(
                Routes.reading(ROOT + "/**"),
                request -> Problems.response(
                        HttpStatus.NOT_FOUND,
                        "There is no " + request.path() + "; " + ROOT + "/openapi.yaml describes what there is."));
        routes.route(
                RequestPredicates.path(ROOT + "/**"),
                request -> Problems.response(
                        HttpStatus.METHOD_NOT_ALLOWED, "The API is only read: it takes GET and HEAD.", "GET, HEAD"));
        routes.onError(ProblemException.class, (failure, request) -> Problems.of((ProblemException) failure));
        routes.onError(
                BadQuestionException.class,
                (failure, request) ->
                        Problems.response(HttpStatus.BAD_REQUEST, ((BadQuestionException) failure).sentence()));
        routes.onError(
                Exception.class, (failure, request) -> Problems.failed(failure, home.isOfTheStore(failure), request));
        return routes.build();
    }

    private ServerResponse answer(Endpoint endpoint, ServerRequest request, Format format) {
        gate.pass(endpoint.scope(), request);
        Asked asked = Asked.of(request, home);
        asked.refuseOthersThan(endpoint.parameters());
        return responder.respond(endpoint, asked, format);
    }

    private static Format accepted(Endpoint endpoint, ServerRequest request) {
        return Format.accepted(media(request))
                .filter(endpoint.formats()::contains)
                .orElseThrow(() -> ProblemException.notAcceptable(Sentence.plain("This is to be had as "
                        + endpoint.formats().stream()
                                .map(Format::suffix)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + "; the header Accept names none of them.")));
    }

    private static List<MediaType> media(ServerRequest request) {
        try {
            return request.headers().accept();
        } catch (InvalidMediaTypeException e) {
            throw ProblemException.bad(Sentence.plain("The header Accept can't be read: " + e.getMessage() + "."));
        }
    }

    private static ServerResponse description() {
        return ServerResponse.ok()
                .contentType(MediaType.parseMediaType("application/yaml"))
                .body(new ClassPathResource("openapi.yaml"));
    }
}
