/** The pages for readers: the board of an edition, one indicator. */
@NullMarked
package org.tiendo.web.pages;

import org.jspecify.annotations.NullMarked;
