/** The history of runs, and the actions of people on them; logs, audit, retention. */
@NullMarked
package org.tiendo.operations;

import org.jspecify.annotations.NullMarked;
