/** Writes the files of a sealed edition for people and programs that read no database: CSV, XLSX, SDMX, Parquet. */
@NullMarked
package org.tiendo.report.export;

import org.jspecify.annotations.NullMarked;
