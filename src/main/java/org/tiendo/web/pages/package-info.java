/** The pages for readers: the board of an edition, one indicator, the runs. */
@NullMarked
package org.tiendo.web.pages;

import org.jspecify.annotations.NullMarked;
