package org.tiendo.operations;

/** The result of an operator's request about a run. */
public sealed interface Answer {

    /** The result as a sentence for people. */
    String sentence();

    record Done(String sentence) implements Answer {}

    /** The request was refused; nothing has changed. */
    record Refused(String sentence) implements Answer {}
}
