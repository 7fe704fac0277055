/** The pages for readers: the board of an edition, one indicator; and what all pages share. */
@NullMarked
package org.tiendo.web.pages;

import org.jspecify.annotations.NullMarked;
