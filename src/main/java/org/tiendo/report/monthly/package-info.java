/** The monthly report of a plan, as a page to print and as a workbook. */
@NullMarked
package org.tiendo.report.monthly;

import org.jspecify.annotations.NullMarked;
