/** Formats counts and constants as words; sentences that are put into a language later. */
@NullMarked
package org.tiendo.words;

import org.jspecify.annotations.NullMarked;
