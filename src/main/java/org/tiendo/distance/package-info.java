/** What is measured, what is aimed at, and how far apart the two are. */
@NullMarked
package org.tiendo.distance;

import org.jspecify.annotations.NullMarked;
