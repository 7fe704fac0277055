/** What is wrong, who sees to it, and who is told. */
@NullMarked
package org.tiendo.operations.incident;

import org.jspecify.annotations.NullMarked;
