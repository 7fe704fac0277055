package org.tiendo.report.tables;

/** A program asked for something that no table can answer; the message says what to ask for instead. */
public final class BadQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public BadQuestionException(String message) {
        super(message);
    }
}
