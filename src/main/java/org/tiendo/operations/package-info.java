/** What ran, and what people did about it; logs, audit, retention. */
@NullMarked
package org.tiendo.operations;

import org.jspecify.annotations.NullMarked;
