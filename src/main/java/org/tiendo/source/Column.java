package org.tiendo.source;

/** A column that a reading requests, by its name in the source. */
public record Column(String name, CellType type) {}
