/** An edition: what was known at its cut-off is assessed, explained by reasons, and sealed. */
@NullMarked
package org.tiendo.pipeline.edition;

import org.jspecify.annotations.NullMarked;
