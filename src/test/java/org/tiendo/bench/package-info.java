/** Measures what is promised of speed; run by {@code bench/run}, never by the build. */
@NullMarked
package org.tiendo.bench;

import org.jspecify.annotations.NullMarked;
