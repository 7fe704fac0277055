/** What ran, what should have run, what is stuck; alerts, retention, audit. */
@NullMarked
package org.tiendo.operations;

import org.jspecify.annotations.NullMarked;
