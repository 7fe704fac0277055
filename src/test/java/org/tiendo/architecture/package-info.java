/** Holds the program to the plan of its rooms, and proves that each rule sees what breaks it. */
@NullMarked
package org.tiendo.architecture;

import org.jspecify.annotations.NullMarked;
