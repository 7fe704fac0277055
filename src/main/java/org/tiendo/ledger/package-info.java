/** Keeps observations, rejects, snapshots and editions; adds, never changes. */
@NullMarked
package org.tiendo.ledger;

import org.jspecify.annotations.NullMarked;
