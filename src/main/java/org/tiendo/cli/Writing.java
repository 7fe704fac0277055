package org.tiendo.cli;

import java.io.IOException;

/** Writes an answer for a program. */
@FunctionalInterface
interface Writing {

    void to(Appendable out) throws IOException;
}
