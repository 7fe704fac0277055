package org.tiendo.pipeline;

/** Whether a pull may take back more figures than its job's limit allows. */
public enum Losses {
    LIMITED,
    /** Somebody has said that the source is right. */
    ACCEPTED
}
