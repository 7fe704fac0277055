/** Streams rows from departments' databases and files; never writes there. */
@NullMarked
package org.tiendo.source;

import org.jspecify.annotations.NullMarked;
