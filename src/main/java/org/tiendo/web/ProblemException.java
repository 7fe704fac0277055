package org.tiendo.web;

import org.springframework.http.HttpStatus;

/** A request that is answered by a problem; the message is a sentence for the reader. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    private final String sentence;

    private ProblemException(HttpStatus status, String sentence) {
        super(sentence);
        this.status = status;
        this.sentence = sentence;
    }

    /** The reader has shown no valid token. */
    public static ProblemException unknownReader(String message) {
        return new ProblemException(HttpStatus.UNAUTHORIZED, message);
    }

    /** The reader's token does not open this. */
    static ProblemException forbidden(String message) {
        return new ProblemException(HttpStatus.FORBIDDEN, message);
    }

    public static ProblemException bad(String message) {
        return new ProblemException(HttpStatus.BAD_REQUEST, message);
    }

    public static ProblemException notFound(String message) {
        return new ProblemException(HttpStatus.NOT_FOUND, message);
    }

    static ProblemException notAcceptable(String message) {
        return new ProblemException(HttpStatus.NOT_ACCEPTABLE, message);
    }

    public HttpStatus status() {
        return status;
    }

    public String sentence() {
        return sentence;
    }
}
