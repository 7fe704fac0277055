/** Wires the program together and starts it; the only package that reads the system clock. */
@NullMarked
package org.tiendo;

import org.jspecify.annotations.NullMarked;
