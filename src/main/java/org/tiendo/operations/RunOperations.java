package org.tiendo.operations;

/** The runs as operations staff see and control them. */
public record RunOperations(RunHistory runs, RunDetailsReader detailsReader, Interventions interventions) {}
