/** Measures what is promised of speed; run by the scripts of {@code bench/}, never by the build. */
@NullMarked
package org.tiendo.bench;

import org.jspecify.annotations.NullMarked;
