/** Measures, targets, and the distance between the two. */
@NullMarked
package org.tiendo.distance;

import org.jspecify.annotations.NullMarked;
