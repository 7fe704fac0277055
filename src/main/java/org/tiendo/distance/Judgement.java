package org.tiendo.distance;

import java.util.List;

/**
 * A status, and the remarks that explain it.
 *
 * @param remarks empty when the status needs none
 */
record Judgement(Status status, List<Remark> remarks) {

    Judgement {
        remarks = List.copyOf(remarks);
    }
}
