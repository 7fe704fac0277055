/** Formats counts and constants as words. */
@NullMarked
package org.tiendo.words;

import org.jspecify.annotations.NullMarked;
