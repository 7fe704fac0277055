package org.tiendo.operations;

/** What came of asking for something to be done to a run. */
public sealed interface Answer {

    /** For people. */
    String sentence();

    record Done(String sentence) implements Answer {}

    /** Nothing has changed. */
    record Refused(String sentence) implements Answer {}
}
