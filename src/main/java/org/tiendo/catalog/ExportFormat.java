package org.tiendo.catalog;

/** The formats in which the files of an edition are written. */
public enum ExportFormat {
    CSV,
    XLSX,
    /** SDMX-CSV 2.0, with its structure as SDMX-JSON. */
    SDMX,
    /** Written by DuckDB, where its driver lies in {@code lib/}. */
    PARQUET
}
