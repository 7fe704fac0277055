package org.tiendo.web;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.inquiry.AttachedFile;
import org.tiendo.words.Sentence;

/** Answers requests that have no answer, by RFC 9457. */
public final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private static final String SECONDS_UNTIL_RETRY = "10";

    private static final int BYTES_OF_A_MEGABYTE = 1024 * 1024;

    private Problems() {}

    static ServerResponse of(ProblemException problem) {
        HttpStatus status = problem.status();
        ServerResponse.BodyBuilder response = ServerResponse.status(status);
        if (status == HttpStatus.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"tiendo\"");
        }
        return body(response, status, problem.sentence().toString());
    }

    static ServerResponse response(HttpStatus status, String sentence) {
        return body(ServerResponse.status(status), status, sentence);
    }

    static ServerResponse response(HttpStatus status, String sentence, String allowed) {
        return body(ServerResponse.status(status).header(HttpHeaders.ALLOW, allowed), status, sentence);
    }

    /** Answers a failure that is not the reader's. */
    static ServerResponse failed(Throwable failure, boolean isOfTheStore, ServerRequest request) {
        Failure said = log(failure, isOfTheStore, request);
        ServerResponse.BodyBuilder response = ServerResponse.status(said.status());
        if (isOfTheStore) {
            response.header(HttpHeaders.RETRY_AFTER, SECONDS_UNTIL_RETRY);
        }
        return body(response, said.status(), said.sentence().toString());
    }

    /**
     * Logs a failure that is not the reader's, and gives the reader a sentence with the number under which it is logged.
     */
    public static Failure log(Throwable failure, boolean isOfTheStore, ServerRequest request) {
        String number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        if (isOfTheStore) {
            LOG.warn(
                    "{} is not answered, as the store does not answer ({}): {}",
                    request.path(),
                    number,
                    failure.getMessage());
            return new Failure(HttpStatus.SERVICE_UNAVAILABLE, Sentence.of(Problem.NO_ANSWER_OF_STORE, number));
        }
        LOG.error("{} is not answered ({})", request.path(), number, failure);
        return new Failure(HttpStatus.INTERNAL_SERVER_ERROR, Sentence.of(Problem.FAULT, number));
    }

    /** The sentence about a request that the server itself has refused before it came to any answer. */
    public static Sentence before(HttpStatus status, ServerRequest request) {
        return switch (status) {
            case NOT_FOUND ->
                Problem.NO_PAGE.of(request.attribute(RequestDispatcher.ERROR_REQUEST_URI)
                        .map(Object::toString)
                        .orElse(request.path()));
            case METHOD_NOT_ALLOWED -> Problem.NO_METHOD.of(request.method().name(), "GET, HEAD, POST");
            case CONTENT_TOO_LARGE ->
                Sentence.of(Problem.TOO_LARGE, Asked.LONGEST_TEXT, AttachedFile.MOST_BYTES / BYTES_OF_A_MEGABYTE);
            default ->
                status.is4xxClientError()
                        ? Sentence.of(Problem.UNREADABLE_REQUEST, status.value())
                        : Sentence.of(Problem.NO_ANSWER);
        };
    }

    /** A failure as the reader is told of it. */
    public record Failure(HttpStatus status, Sentence sentence) {}

    private static ServerResponse body(ServerResponse.BodyBuilder response, HttpStatus status, String sentence) {
        return Headers.safe(response)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, sentence));
    }
}
