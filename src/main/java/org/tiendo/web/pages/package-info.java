/** The pages for readers: the board of an edition, its indicators, areas and items, and how each number came to be. */
@NullMarked
package org.tiendo.web.pages;

import org.jspecify.annotations.NullMarked;
