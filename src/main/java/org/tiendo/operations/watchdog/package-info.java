/** What should have run and did not, what is stuck, and what the morning has to know. */
@NullMarked
package org.tiendo.operations.watchdog;

import org.jspecify.annotations.NullMarked;
