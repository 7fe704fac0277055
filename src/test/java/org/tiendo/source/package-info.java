/** What sources promise, held against files and real servers. */
@NullMarked
package org.tiendo.source;

import org.jspecify.annotations.NullMarked;
