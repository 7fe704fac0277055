/** What other programs are told: health and metrics. */
@NullMarked
package org.tiendo.operations.health;

import org.jspecify.annotations.NullMarked;
