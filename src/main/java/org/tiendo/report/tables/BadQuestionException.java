package org.tiendo.report.tables;

/** A program asked for something that no table can answer; the message says what to ask for instead. */
public final class BadQuestionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    public BadQuestionException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** A sentence for the person who asked. */
    public String sentence() {
        return sentence;
    }
}
