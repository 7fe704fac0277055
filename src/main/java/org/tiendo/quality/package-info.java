/** Checks which rows and figures are valid, and gives the reasons for rejecting the others. */
@NullMarked
package org.tiendo.quality;

import org.jspecify.annotations.NullMarked;
