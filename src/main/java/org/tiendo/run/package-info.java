/** One run on Spring Batch: leased, started, watched, ended, recovered. */
@NullMarked
package org.tiendo.run;

import org.jspecify.annotations.NullMarked;
