/** Reads the ledger out: board, rejects, tables. */
@NullMarked
package org.tiendo.report;

import org.jspecify.annotations.NullMarked;
