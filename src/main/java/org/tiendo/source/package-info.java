/** Streams rows from departments' databases and files, and never writes to them. */
@NullMarked
package org.tiendo.source;

import org.jspecify.annotations.NullMarked;
