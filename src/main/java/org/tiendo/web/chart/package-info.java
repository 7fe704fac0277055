/** Charts of indicators: the places of their lines and bars in an image, without its words. */
@NullMarked
package org.tiendo.web.chart;

import org.jspecify.annotations.NullMarked;
