/** Health and metrics for other programs. */
@NullMarked
package org.tiendo.operations.health;

import org.jspecify.annotations.NullMarked;
