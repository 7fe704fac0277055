/** Starts pulls, editions and whole nights, backfills included. */
@NullMarked
package org.tiendo.pipeline;

import org.jspecify.annotations.NullMarked;
