/** One run: its steps, in order, restartable. */
@NullMarked
package org.tiendo.pipeline;

import org.jspecify.annotations.NullMarked;
