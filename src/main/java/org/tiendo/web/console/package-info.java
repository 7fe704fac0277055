/** The pages for operations: what runs, what is wrong, and what people do about it. */
@NullMarked
package org.tiendo.web.console;

import org.jspecify.annotations.NullMarked;
