/** The {@code tiendo} command. */
@NullMarked
package org.tiendo.cli;

import org.jspecify.annotations.NullMarked;
