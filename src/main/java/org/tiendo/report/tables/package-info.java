/** Reads the tables for programs: filtered, in a stated order, page by page. */
@NullMarked
package org.tiendo.report.tables;

import org.jspecify.annotations.NullMarked;
