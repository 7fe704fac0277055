/** Explanation requests about sealed figures, and notes on them: asked, answered, returned, accepted; nothing is overwritten. */
@NullMarked
package org.tiendo.inquiry;

import org.jspecify.annotations.NullMarked;
