/** Starts runs when they are due, never two of the same at once. */
@NullMarked
package org.tiendo.schedule;

import org.jspecify.annotations.NullMarked;
