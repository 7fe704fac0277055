/** Runs that are missing, late or stuck, and the daily digest. */
@NullMarked
package org.tiendo.operations.watchdog;

import org.jspecify.annotations.NullMarked;
