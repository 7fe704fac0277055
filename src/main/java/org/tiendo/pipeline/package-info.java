/** The steps of a pull and of an edition, in order, restartable. */
@NullMarked
package org.tiendo.pipeline;

import org.jspecify.annotations.NullMarked;
