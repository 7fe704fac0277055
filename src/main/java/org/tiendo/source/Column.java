package org.tiendo.source;

/** A column a reading wants, by the name it has in the source. */
public record Column(String name, CellType type) {}
