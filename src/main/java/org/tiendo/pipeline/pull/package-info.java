/** A pull: rows are read, checked, counted, and appended to the ledger as one statement. */
@NullMarked
package org.tiendo.pipeline.pull;

import org.jspecify.annotations.NullMarked;
