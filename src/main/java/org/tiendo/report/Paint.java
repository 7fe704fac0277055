package org.tiendo.report;

import org.tiendo.distance.Status;

/** Colours a verdict on a terminal; the words alone give the full information, too. */
@FunctionalInterface
public interface Paint {

    String paint(Status status, String text);

    static Paint none() {
        return (status, text) -> text;
    }
}
