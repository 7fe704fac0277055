/** Which rows and figures are fit to be known, and why the others are not. */
@NullMarked
package org.tiendo.quality;

import org.jspecify.annotations.NullMarked;
