/** Incidents, their handling by people, and the notifications about them. */
@NullMarked
package org.tiendo.operations.incident;

import org.jspecify.annotations.NullMarked;
