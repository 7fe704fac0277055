/** The methodology of a home, made from its files: measures, sources, series, checks and calendars in words. */
@NullMarked
package org.tiendo.report.methodology;

import org.jspecify.annotations.NullMarked;
