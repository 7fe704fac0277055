/** The files of the homes that tests work on. */
@NullMarked
package org.tiendo.homes;

import org.jspecify.annotations.NullMarked;
