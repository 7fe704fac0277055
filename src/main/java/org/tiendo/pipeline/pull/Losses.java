package org.tiendo.pipeline.pull;

/** Whether a pull may withdraw more figures than its job's limit allows. */
public enum Losses {
    LIMITED,
    /** A person has confirmed that the source is right. */
    ACCEPTED
}
